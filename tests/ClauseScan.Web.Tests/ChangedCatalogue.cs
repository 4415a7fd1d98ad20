using System.Text;
using ClauseScan.Catalogue;

namespace ClauseScan.Web.Tests;

/// <summary>The built-in catalogue with another name for one item.</summary>
internal static class ChangedCatalogue
{
    public static TechnologyCatalogue Of(string itemId)
    {
        var name = TechnologyCatalogue.Load().Item(itemId)!.Name.English;
        var items = Encoding.UTF8.GetString(Data("items.json"));
        return TechnologyCatalogue.Read(Data("editions.json"), Encoding.UTF8.GetBytes(items.Replace(name, name + " (revised)", StringComparison.Ordinal)));
    }

    /// <summary>As a file; gives its path.</summary>
    public static string Write(string itemId)
    {
        var path = Path.Combine(TestFolder.Make(), "catalogue.json");
        using var file = File.Create(path);
        Of(itemId).WriteTo(file);
        return path;
    }

    private static byte[] Data(string name)
    {
        using var stream = typeof(TechnologyCatalogue).Assembly.GetManifestResourceStream("ClauseScan.Catalogue." + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
