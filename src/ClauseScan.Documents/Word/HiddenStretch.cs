using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>Words that are not seen on the page.</summary>
/// <param name="Span">The words.</param>
/// <param name="Reason">Why they are not seen.</param>
internal sealed record HiddenStretch(TextSpan Span, HiddenReason Reason);
