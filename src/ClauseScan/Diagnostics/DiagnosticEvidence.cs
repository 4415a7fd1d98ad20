using ClauseScan.Text;

namespace ClauseScan.Diagnostics;

/// <summary>One reason for a diagnostic: a phrase pattern that fitted, a definition followed, a party resolved.</summary>
/// <param name="Kind">A short word for the kind: "pattern", "definition", "party", "model".</param>
/// <param name="Text">The reason in words.</param>
/// <param name="Span">The place in the text, or null.</param>
public sealed record DiagnosticEvidence(string Kind, string Text, TextSpan? Span = null);
