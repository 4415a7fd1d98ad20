using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>A place where the agreement points at one of its own provisions or schedules.</summary>
/// <param name="Span">The words that point ("Section 6.3(b)", "Schedule 2", "第六条").</param>
/// <param name="Label">What they name, in a normal form.</param>
/// <param name="Target">The provision or schedule, or null where the agreement has none such.</param>
public sealed record CrossReference(TextSpan Span, string Label, SyntaxNode? Target);
