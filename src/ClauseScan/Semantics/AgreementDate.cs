using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>The date of an agreement, and the words that state it.</summary>
public sealed record AgreementDate(DateOnly Date, TextSpan Span);
