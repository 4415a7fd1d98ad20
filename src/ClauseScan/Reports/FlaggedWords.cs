using System.Collections.Immutable;
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
        return Cut(result, diagnostic.Span);
    }

    /// <summary>
    /// The stretches of words to mark for a diagnostic, cut to the text: its words, or where it is about reading and names several places, as
    /// doubtful words of a page are, all of these.
    /// </summary>
    public static ImmutableArray<TextSpan> PlacesOf(this ScanResult result, Diagnostic diagnostic)
    {
        var words = result.WordsOf(diagnostic);
        return words.IsEmpty ? []
            : diagnostic.Descriptor.Category != DiagnosticCategory.Reading || diagnostic.Evidence.IsEmpty ? [words]
            : [.. diagnostic.Evidence.Where(e => e.Span is not null).Select(e => Cut(result, e.Span!.Value)).Where(s => !s.IsEmpty)];
    }

    private static TextSpan Cut(ScanResult result, TextSpan span) => new TextSpan(0, result.Document.Text.Length).Overlap(span) ?? default;
}
