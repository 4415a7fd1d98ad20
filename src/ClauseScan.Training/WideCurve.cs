using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ClauseScan.Diagnostics;

namespace ClauseScan.Training;

/// <summary>
/// The area under the precision-recall curve as CUAD's makers measure it: a finding is right where its set of words and an answer's have a
/// Jaccard index of one half at least, and precision at a recall is the best at that recall or beyond.
/// </summary>
internal static partial class WideCurve
{
    /// <summary>The area for the findings of a category against the labels of a head.</summary>
    public static double Area(HeldOutScan scan, string head, string category)
    {
        var asked = scan.Agreements.Where(a => a.Wide is not null).ToList();
        var findings = scan.Findings.Where(f => f.Diagnostic.Descriptor.Category == category).ToLookup(f => f.Agreement.Name);
        var levels = new SortedSet<double>();
        var matches = new List<(double Rank, ImmutableArray<int> Answers)>();
        var answers = 0;
        foreach (var agreement in asked)
        {
            var gold = agreement.Wide!.Value.Where(l => l.Categories.Contains(head)).Select(l => WordsOf(agreement.Text[l.Span])).ToList();
            foreach (var finding in findings[agreement.Name])
            {
                var words = WordsOf(agreement.Text[finding.Diagnostic.Span]);
                levels.Add(finding.Diagnostic.Rank);
                matches.Add((finding.Diagnostic.Rank, [.. Enumerable.Range(0, gold.Count).Where(g => AreAlike(words, gold[g])).Select(g => answers + g)]));
            }

            answers += gold.Count;
        }

        return AreaUnder([.. matches.OrderByDescending(m => m.Rank)], answers);
    }

    private static double AreaUnder(List<(double Rank, ImmutableArray<int> Answers)> matches, int answers)
    {
        var points = new List<(double Recall, double Precision)>();
        var found = new HashSet<int>();
        var wrong = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            found.UnionWith(matches[i].Answers);
            wrong += matches[i].Answers.IsEmpty ? 1 : 0;
            if (i + 1 == matches.Count || matches[i + 1].Rank < matches[i].Rank)
            {
                points.Add(((double)found.Count / Math.Max(1, answers), (double)found.Count / Math.Max(1, found.Count + wrong)));
            }
        }

        double area = 0, best = 0;
        for (var i = points.Count - 1; i >= 0; i--)
        {
            best = Math.Max(best, points[i].Precision);
            area += (points[i].Recall - (i > 0 ? points[i - 1].Recall : 0)) * best;
        }

        return area;
    }

    private static bool AreAlike(HashSet<string> left, HashSet<string> right)
    {
        var shared = left.Count(right.Contains);
        return shared > 0 && 2 * shared >= left.Count + right.Count - shared;
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. NoWord().Replace(text.ToLowerInvariant(), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"[^\w\s]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoWord();
}
