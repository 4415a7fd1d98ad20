using System.Collections.Immutable;
using ClauseScan.Catalogue.Reading;

namespace ClauseScan.Catalogue;

/// <summary>An export regime apart from the catalogue that touches some of its items. It is pointed at, never applied.</summary>
/// <param name="Id">The id used in this project.</param>
/// <param name="Name">The regime and its instrument.</param>
/// <param name="Items">The ids of the items it touches.</param>
/// <param name="Text">What it covers, in this project's words.</param>
/// <param name="Status">Whether it applies, as far as is known.</param>
/// <param name="Provenance">Where that was read, and how sure it is.</param>
public sealed record OtherRegime(
    string Id, BilingualText Name, ImmutableArray<string> Items, BilingualText Text, BilingualText Status, Provenance Provenance)
{
    private static readonly Lazy<ImmutableArray<OtherRegime>> s_all = new(() => OtherRegimeReader.Read(EmbeddedData.Bytes("other-regimes.json")));

    /// <summary>All that are held.</summary>
    public static ImmutableArray<OtherRegime> All => s_all.Value;

    /// <summary>Those that touch any of some candidates, in the order in which they are held.</summary>
    public static ImmutableArray<OtherRegime> Touching(IEnumerable<CatalogueCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        string[] ids = [.. candidates.Select(c => c.Item.Id)];
        return ids.Length == 0 ? [] : [.. All.Where(r => r.Items.Any(i => ids.Contains(i, StringComparer.Ordinal)))];
    }
}
