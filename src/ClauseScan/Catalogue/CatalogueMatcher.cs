using System.Collections.Immutable;
using ClauseScan.Catalogue.Matching;

namespace ClauseScan.Catalogue;

/// <summary>Finds the items of an edition that the technology described in a text may fall under.</summary>
/// <remarks>
/// Immutable and thread-safe. Looks for the phrases of each item's names, control points and keywords in both languages, and for
/// single words beside them. A phrase that no other item has says most; words that every agreement has say nothing. It is tuned to
/// be silent on ordinary technologies, and it compares words, not figures: whether a limit in a control point is met is for a person.
/// </remarks>
public sealed class CatalogueMatcher
{
    private readonly Lazy<MatchIndex> _index;

    /// <summary>A matcher over a catalogue.</summary>
    public CatalogueMatcher(TechnologyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Catalogue = catalogue;
        _index = new Lazy<MatchIndex>(() => MatchIndexBuilder.Build(catalogue));
    }

    /// <summary>The catalogue.</summary>
    public TechnologyCatalogue Catalogue { get; }

    /// <summary>At most <paramref name="top"/> candidates, best first; empty where nothing fits.</summary>
    public ImmutableArray<CatalogueCandidate> Match(string text, CatalogueEdition edition, int top = 5)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edition);
        return top <= 0 ? [] : new MatchPass(Catalogue, edition, _index.Value, text).Candidates(top);
    }
}
