using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>Finds the items of an edition that the technology described in a text may fall under.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CatalogueMatcher
{
    /// <summary>A matcher over a catalogue.</summary>
    public CatalogueMatcher(TechnologyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Catalogue = catalogue;
    }

    /// <summary>The catalogue.</summary>
    public TechnologyCatalogue Catalogue { get; }

    /// <summary>At most <paramref name="top"/> candidates, best first; empty where nothing fits.</summary>
    public ImmutableArray<CatalogueCandidate> Match(string text, CatalogueEdition edition, int top = 5)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edition);
        if (!Catalogue.Editions.Contains(edition))
        {
            throw new ArgumentException("The edition is not one of this catalogue.", nameof(edition));
        }

        var found = new List<CatalogueCandidate>();
        foreach (var item in edition.Items)
        {
            var evidence = ImmutableArray.CreateBuilder<CandidateEvidence>();
            foreach (var keyword in item.EnglishKeywords.Where(k => k.Length > 7).Concat(item.ChineseKeywords.Where(k => k.Length > 3)))
            {
                var at = text.IndexOf(keyword, StringComparison.OrdinalIgnoreCase);
                if (at >= 0)
                {
                    evidence.Add(new CandidateEvidence("keyword", text.Substring(at, keyword.Length), keyword));
                }
            }

            if (evidence.Count > 0)
            {
                found.Add(new CatalogueCandidate(item, edition, Math.Min(100, 30 * evidence.Count), evidence.ToImmutable()));
            }
        }

        return [.. found.OrderByDescending(c => c.Score).ThenBy(c => c.Item.Id, StringComparer.Ordinal).Take(top)];
    }
}
