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
    public static IEnumerable<string> Brief(CatalogueCandidate candidate, string text)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var chinese = Script.LanguageOf(text) == Language.Chinese;
        var untouched = candidate.ControlPoints.Length > 1 ? candidate.ControlPoints.Count(IsUntouched) : 0;
        foreach (var point in candidate.ControlPoints)
        {
            if (untouched > 0 && IsUntouched(point))
            {
                continue;
            }

            yield return Head(point, chinese, Longest);
            foreach (var line in Details(point, chinese))
            {
                yield return line;
            }
        }

        if (untouched > 0)
        {
            yield return $"control points not stated: {untouched} more; clausescan catalogue show {candidate.Item.Id}";
        }
    }

    /// <summary>Each control point in full, how sure its wording is, its limits and questions.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="text">The text, whose language the lines quote in.</param>
    public static IEnumerable<string> InFull(CatalogueCandidate candidate, string text)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var chinese = Script.LanguageOf(text) == Language.Chinese;
        foreach (var point in candidate.ControlPoints)
        {
            yield return $"{Head(point, chinese, int.MaxValue)} [{Certainty.Of(point.Point.Provenance)}; wording {point.Point.WordingStatus}]";
            foreach (var line in Details(point, chinese))
            {
                yield return line;
            }
        }
    }

    /// <summary>"matched", "contradicted" or "not stated".</summary>
    internal static string Word(ControlPointStatus status) => status switch
    {
        ControlPointStatus.Matched => "matched",
        ControlPointStatus.Contradicted => "contradicted",
        _ => "not stated",
    };

    private static bool IsUntouched(ControlPointEvidence point) => point.Status == ControlPointStatus.NotStated && point.Words.IsEmpty;

    private static string Head(ControlPointEvidence point, bool chinese, int longest) =>
        $"control point {Word(point.Status)}: “{In(point.Point.Text, chinese, longest)}”{Said(point)}";

    private static IEnumerable<string> Details(ControlPointEvidence point, bool chinese) =>
    [
        .. point.Limits.Where(l => l.Status != ControlPointStatus.NotStated)
            .Select(l => $"  limit {Word(l.Status)}: “{In(l.Limit, chinese, Longest)}” against “{Printable.Line(l.Stated ?? "", Longest)}”"),
        .. point.Questions.Select(q => $"  ask: {In(q, chinese, int.MaxValue)}"),
    ];

    private static string Said(ControlPointEvidence point) =>
        point.Words.IsEmpty ? "" : $" by {string.Join(", ", point.Words.Select(w => $"“{Printable.Line(w, Longest)}”"))}";

    private static string In(BilingualText text, bool chinese, int longest) =>
        Printable.Line(chinese && text.Chinese.Length > 0 ? text.Chinese : ReportFormat.Name(text), longest);
}
