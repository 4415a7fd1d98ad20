using ClauseScan.Web.Hosting;
using ClauseScan.Web.Reading;

namespace ClauseScan.Web.Tests.Hosting;

public class WebArgumentsTests
{
    [Fact]
    public void Files_of_the_catalogue_and_servers_before_the_site_are_taken()
    {
        var (arguments, problem) = WebArguments.Parse(
            ["--catalogue", "/a.json", "--catalogue=/b.json"], name => name == "CLAUSESCAN_PROXIES" ? "10.0.0.7, fd00::1" : null);

        Assert.Null(problem);
        Assert.Equal(["/a.json", "/b.json"], arguments!.CatalogueFiles.AsEnumerable());
        Assert.Equal(["10.0.0.7", "fd00::1"], arguments.Proxies.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("--role", "worker")]
    [InlineData("--workers", "many")]
    [InlineData("--catalogue", "")]
    [InlineData("--colour", "red")]
    public void What_is_not_understood_is_told(string name, string value) => Assert.NotNull(WebArguments.Parse([name, value], _ => null).Problem);

    [Fact]
    public void An_address_that_is_none_is_told() => Assert.NotNull(WebArguments.Parse([], name => name == "CLAUSESCAN_PROXIES" ? "proxy" : null).Problem);

    [Fact]
    public void A_file_that_is_no_catalogue_is_told_with_its_name()
    {
        var path = Path.Combine(TestFolder.Make(), "bad.json");
        File.WriteAllText(path, "{}");

        var fault = Assert.Throws<InvalidDataException>(() => new CatalogueSource([path]).Load());

        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }
}
