using ClauseScan.Analyzers;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Tests.Analyzers;

/// <summary>The table of rules between its two marks in a Markdown text.</summary>
internal static class ReadmeRules
{
    private const string Start = "<!-- rules: written by RuleTableTests -->\n";
    private const string End = "<!-- end of rules -->\n";

    /// <summary>The text with the table of these rules; a text without the marks fails.</summary>
    internal static string Write(string text, IEnumerable<DiagnosticDescriptor> rules)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "The marks of the table are missing.");
        var rows = rules.Select(r => $"| {r.Id} | {r.Category} | {ReportFormat.Severity(r.DefaultSeverity)} | {r.Title} | {RuleFigures.Of(r.Id)?.PrecisionText()} | {RuleFigures.Of(r.Id)?.RecallText()} |\n");
        return text[..(start + Start.Length)] + "\n| Rule | Category | Severity | Title | Right | Finds |\n|---|---|---|---|---|---|\n" + string.Concat(rows) + "\n" + text[end..];
    }
}
