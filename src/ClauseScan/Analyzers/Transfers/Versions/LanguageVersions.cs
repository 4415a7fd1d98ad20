using System.Collections.Immutable;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers.Versions;

/// <summary>
/// Pairs the two language versions of each clause of a bilingual agreement: the cells of a row, paragraphs that alternate, or, where one version
/// follows the other as a whole, provisions of the same number.
/// </summary>
internal static class LanguageVersions
{
    private const int FewestPairs = 3;

    // English takes two to six letters for what Chinese says with one character.
    private const double ShortestEnglish = 1.3, LongestEnglish = 9;

    // The least part of an agreement's clauses that has a counterpart, for its languages to be versions of one text.
    private const double LeastPart = 0.5;

    /// <summary>The pairs in text order; none where the agreement has one language.</summary>
    /// <param name="paragraphs">The paragraphs in text order.</param>
    internal static ImmutableArray<VersionPair> Of(IReadOnlyList<SyntaxNode> paragraphs)
    {
        var english = paragraphs.Where(p => LanguageOf(p) == Language.English).ToList();
        var chinese = paragraphs.Where(p => LanguageOf(p) == Language.Chinese).ToList();
        if (english.Count < FewestPairs || chinese.Count < FewestPairs)
        {
            return [];
        }

        var rows = InRows(paragraphs);
        var beside = Alternating([.. paragraphs.Where(p => CellOf(p) is null && LanguageOf(p) != Language.Undetermined)]);
        var pairs = rows.Concat(beside).OrderBy(p => p.First[0].Span.Start).ToImmutableArray();
        return AreEnough(pairs, english, chinese) ? pairs
            : ByNumber(english, chinese) is var numbered && AreEnough(numbered, english, chinese) ? numbered
            : [];
    }

    private static bool AreEnough(ImmutableArray<VersionPair> pairs, List<SyntaxNode> english, List<SyntaxNode> chinese) =>
        pairs.Length >= FewestPairs
        && pairs.Sum(p => p.First.Length + p.Second.Length) >= LeastPart * 2 * Math.Min(english.Count, chinese.Count);

    private static IEnumerable<VersionPair> InRows(IReadOnlyList<SyntaxNode> paragraphs) => paragraphs
        .Where(p => CellOf(p) is not null && LanguageOf(p) != Language.Undetermined)
        .GroupBy(p => (CellOf(p)!.Table, CellOf(p)!.Row))
        .Select(row => row.GroupBy(LanguageOf).Select(v => v.ToImmutableArray()).ToList())
        .Where(versions => versions.Count == 2 && AreAsLong(versions[0], versions[1]))
        .Select(versions => new VersionPair(versions[0], versions[1]));

    // The language that comes first is the one that gives more pairs.
    private static List<VersionPair> Alternating(ImmutableArray<SyntaxNode> paragraphs)
    {
        var runs = Runs(paragraphs);
        var (english, chinese) = (Following(runs, Language.English), Following(runs, Language.Chinese));
        return english.Count >= chinese.Count ? english : chinese;
    }

    // Where the runs are of different length, the paragraphs nearest to the change of language belong together.
    private static List<VersionPair> Following(List<ImmutableArray<SyntaxNode>> runs, Language first)
    {
        var pairs = new List<VersionPair>();
        for (var i = 0; i + 1 < runs.Count; i++)
        {
            var length = LanguageOf(runs[i][0]) == first ? Math.Min(runs[i].Length, runs[i + 1].Length) : 0;
            for (var p = 0; p < length; p++)
            {
                var pair = new VersionPair([runs[i][runs[i].Length - length + p]], [runs[i + 1][p]]);
                if (AreAsLong(pair.First, pair.Second))
                {
                    pairs.Add(pair);
                }
            }
        }

        return pairs;
    }

    private static List<ImmutableArray<SyntaxNode>> Runs(ImmutableArray<SyntaxNode> paragraphs)
    {
        var runs = new List<ImmutableArray<SyntaxNode>>();
        foreach (var paragraph in paragraphs)
        {
            if (runs.Count > 0 && LanguageOf(runs[^1][0]) == LanguageOf(paragraph))
            {
                runs[^1] = runs[^1].Add(paragraph);
            }
            else
            {
                runs.Add([paragraph]);
            }
        }

        return runs;
    }

    private static ImmutableArray<VersionPair> ByNumber(List<SyntaxNode> english, List<SyntaxNode> chinese)
    {
        var (first, second) = english[0].Span.Start < chinese[0].Span.Start ? (english, chinese) : (chinese, english);
        var byKey = second.ToLookup(KeyOf, StringComparer.Ordinal);
        return
        [
            .. first.GroupBy(KeyOf, StringComparer.Ordinal)
                .Where(g => g.Key.Length > 0 && byKey.Contains(g.Key))
                .Select(g => new VersionPair([.. g], [.. byKey[g.Key]]))
                .Where(p => AreAsLong(p.First, p.Second)),
        ];
    }

    private static string KeyOf(SyntaxNode paragraph) =>
        string.Join('/', SyntaxTree.ClausePath(paragraph).Select(label => LabelKey.OfSchedule(label) is { } schedule ? "schedule " + LabelKey.NumberOf(schedule) : LabelKey.OfProvision(label)));

    private static bool AreAsLong(ImmutableArray<SyntaxNode> one, ImmutableArray<SyntaxNode> other)
    {
        var (english, chinese) = LanguageOf(one[0]) == Language.English ? (one, other) : (other, one);
        var ratio = (double)english.Sum(p => p.Span.Length) / Math.Max(1, chinese.Sum(p => p.Span.Length));
        return LanguageOf(english[0]) == Language.English && LanguageOf(chinese[0]) == Language.Chinese && ratio is >= ShortestEnglish and <= LongestEnglish;
    }

    private static Language LanguageOf(SyntaxNode paragraph) => paragraph switch
    {
        ParagraphSyntax text => text.Language,
        DefinitionSyntax definition => definition.Language,
        _ => Language.Undetermined,
    };

    private static TableCell? CellOf(SyntaxNode paragraph) => paragraph switch
    {
        ParagraphSyntax text => text.Block.Cell,
        DefinitionSyntax definition => definition.Block.Cell,
        _ => null,
    };
}
