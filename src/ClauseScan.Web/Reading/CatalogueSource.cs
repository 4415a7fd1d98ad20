using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Documents;

namespace ClauseScan.Web.Reading;

/// <summary>The catalogue's data: what the program carries, and the files that add to it or replace editions of it.</summary>
internal sealed record CatalogueSource(ImmutableArray<string> Files)
{
    public static CatalogueSource BuiltIn { get; } = new([]);

    /// <summary>The catalogue with all editions.</summary>
    /// <exception cref="InvalidDataException">A file is no catalogue, or another country's; the message names the file.</exception>
    public TechnologyCatalogue Load()
    {
        var catalogue = TechnologyCatalogue.Load();
        foreach (var file in Files)
        {
            try
            {
                catalogue = catalogue.With(CatalogueFile.Read(file));
            }
            catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
            {
                throw new InvalidDataException($"cannot use the catalogue file {file}: {fault.Message}", fault);
            }
        }

        return catalogue;
    }
}
