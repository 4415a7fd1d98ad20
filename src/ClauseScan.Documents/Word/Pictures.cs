using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The report of pictures whose words were not read.</summary>
internal static class Pictures
{
    /// <summary>A diagnostic where pages seem to be pictures, or the whole document; else null.</summary>
    internal static Diagnostic? DiagnosticOf(ReadingSession session, SourceText text)
    {
        var hasBody = text.Blocks.Any(b => b.Layer is TextLayer.Body or TextLayer.TextBox);
        var count = hasBody ? session.PagePictures : session.Pictures;
        return count == 0 ? null : new Diagnostic(
            ReadingRules.PageWithoutText,
            default(TextSpan),
            hasBody
                ? FormattableString.Invariant($"{count} picture(s) the size of a page: words in them were not read; save them as PDF and scan that with text recognition.")
                : "The document holds pictures and no words; save it as PDF and scan that with text recognition.")
        {
            Rank = 100,
        };
    }
}
