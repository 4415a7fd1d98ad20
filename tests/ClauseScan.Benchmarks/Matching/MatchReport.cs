using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Catalogue;

namespace ClauseScan.Benchmarks.Matching;

/// <summary>The figures of matching on a set of descriptions, beside those of a plain search at its best threshold.</summary>
internal static class MatchReport
{
    /// <summary>The silence that a plain search must keep: the lowest threshold that does is the one it is shown at.</summary>
    private const double LeastSilence = 0.85;

    /// <summary>Writes both tables, by language and kind, and where wished what was missed.</summary>
    public static void Write(TextWriter output, ImmutableArray<DescribedTechnology> set, TechnologyCatalogue catalogue, bool misses)
    {
        var matcher = new CatalogueMatcher(catalogue);
        var ours = Answers(set, catalogue, (text, edition) => [.. matcher.Match(text, edition).Select(c => c.Item.Id)]);
        if (misses)
        {
            WriteMisses(output, ours);
        }

        WriteTable(output, "ClauseScan", ours);
        var plain = new PlainSearch(catalogue);
        foreach (var threshold in Enumerable.Range(4, 40))
        {
            var answers = Answers(set, catalogue, (text, edition) => plain.Find(text, edition, threshold));
            if (threshold == 43 || MatchFigures.Of(answers).Silence is double.NaN or >= LeastSilence)
            {
                WriteTable(output, FormattableString.Invariant($"plain BM25 (threshold {threshold})"), answers);
                return;
            }
        }
    }

    private static List<(DescribedTechnology Description, ImmutableArray<string> Found)> Answers(
        ImmutableArray<DescribedTechnology> set, TechnologyCatalogue catalogue, Func<string, CatalogueEdition, ImmutableArray<string>> find) =>
        [.. set.Select(d => (d, catalogue.EditionAt(d.AsOf) is { } edition ? find(d.Text, edition) : []))];

    private static void WriteTable(TextWriter output, string title, List<(DescribedTechnology Description, ImmutableArray<string> Found)> answers)
    {
        output.WriteLine($"{title,-28} {"n",4} {"r@1",6} {"r@3",6} {"MRR",6} {"silence",8} {"noise",6}");
        WriteRow(output, "all", answers);
        foreach (var group in answers.GroupBy(a => "language " + a.Description.Language).Concat(answers.GroupBy(a => "kind " + a.Description.Kind)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            WriteRow(output, group.Key, [.. group]);
        }
    }

    private static void WriteRow(TextWriter output, string name, List<(DescribedTechnology Description, ImmutableArray<string> Found)> answers)
    {
        var f = MatchFigures.Of(answers);
        output.WriteLine(
            $"  {name,-26} {f.Count,4} {Text(f.RecallAt1),6} {Text(f.RecallAt3),6} {Text(f.MeanReciprocalRank),6} {Text(f.Silence),8} {Text(f.Noise),6}");
    }

    private static void WriteMisses(TextWriter output, List<(DescribedTechnology Description, ImmutableArray<string> Found)> answers)
    {
        foreach (var answer in answers)
        {
            var (description, found) = answer;
            var missed = !description.Expected.IsEmpty && MatchFigures.Place(answer) != 1;
            if (missed || (description.Expected.IsEmpty && !found.All(description.Acceptable.Contains)))
            {
                var words = description.Text.Length > 120 ? description.Text[..120] + "…" : description.Text;
                output.WriteLine($"{description.Id} wanted {string.Join('|', description.Expected)} got {string.Join('|', found)}: {words}");
            }
        }
    }

    private static string Text(double value) => double.IsNaN(value) ? "-" : value.ToString("0.000", CultureInfo.InvariantCulture);
}
