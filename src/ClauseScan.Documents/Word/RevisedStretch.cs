using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>Words that an open tracked change concerns.</summary>
/// <param name="Span">The words; empty where they are not shown.</param>
/// <param name="Kind">What the change does.</param>
/// <param name="Change">The change.</param>
internal sealed record RevisedStretch(TextSpan Span, RevisionKind Kind, TrackedChange Change);
