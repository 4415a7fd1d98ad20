using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Reports;

/// <summary>The words of findings.</summary>
public static class FlaggedWords
{
    /// <summary>The words of a diagnostic, cut to the text; empty where it concerns no words.</summary>
    public static TextSpan WordsOf(this ScanResult result, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new TextSpan(0, result.Document.Text.Length).Overlap(diagnostic.Span) ?? default;
    }
}
