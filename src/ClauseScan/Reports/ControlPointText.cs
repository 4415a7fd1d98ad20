using ClauseScan.Catalogue;
using ClauseScan.Syntax;

namespace ClauseScan.Reports;

/// <summary>Control points with what a text says about them, as lines for people.</summary>
public static class ControlPointText
{
    private const int Longest = 110;

    /// <summary>A line for each control point that the text speaks of, with its limits and questions; for the others one line together.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="text">The text, whose language the lines quote in.</param>
    public static IEnumerable<string> Of(CatalogueCandidate candidate, string text)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var chinese = Script.LanguageOf(text) == Language.Chinese;
        var untouched = 0;
        foreach (var point in candidate.ControlPoints)
        {
            if (point.Status == ControlPointStatus.NotStated && point.Words.IsEmpty && candidate.ControlPoints.Length > 1)
            {
                untouched++;
                continue;
            }

            yield return $"control point {Word(point.Status)}: \"{In(point.Point.Text, chinese)}\"{Said(point)}";
            foreach (var limit in point.Limits.Where(l => l.Status != ControlPointStatus.NotStated))
            {
                yield return $"  limit {Word(limit.Status)}: \"{In(limit.Limit, chinese)}\" against \"{Printable.Line(limit.Stated ?? "", Longest)}\"";
            }

            foreach (var question in point.Questions)
            {
                yield return $"  ask: {In(question, chinese)}";
            }
        }

        if (untouched > 0)
        {
            yield return $"control points not stated: {untouched} more; clausescan catalogue show {candidate.Item.Id}";
        }
    }

    /// <summary>"matched", "contradicted" or "not stated".</summary>
    internal static string Word(ControlPointStatus status) => status switch
    {
        ControlPointStatus.Matched => "matched",
        ControlPointStatus.Contradicted => "contradicted",
        _ => "not stated",
    };

    private static string Said(ControlPointEvidence point) =>
        point.Words.IsEmpty ? "" : $" by {string.Join(", ", point.Words.Select(w => $"\"{Printable.Line(w, Longest)}\""))}";

    private static string In(BilingualText text, bool chinese) =>
        Printable.Line(chinese && text.Chinese.Length > 0 ? text.Chinese : text.English.Length > 0 ? text.English : text.Chinese, Longest);
}
