using ClauseScan.Reports;

namespace ClauseScan.Tests.Reports;

public sealed class ArtifactUriTests
{
    [Theory]
    [InlineData("a/b, c (1).docx", "a/b,%20c%20(1).docx")]
    [InlineData("合同.pdf", "%E5%90%88%E5%90%8C.pdf")]
    [InlineData("50% #2?.txt", "50%25%20%232%3F.txt")]
    [InlineData("c:x.txt", "c%3Ax.txt")]
    [InlineData("/tmp/a b.txt", "file:///tmp/a%20b.txt")]
    public void A_path_becomes_a_uri(string path, string uri) => Assert.Equal(uri, ArtifactUri.Of(path));

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() => Assert.Equal("%EF%BF%BD.txt", ArtifactUri.Of("\ud800.txt"));
}
