using ClauseScan.Syntax;

namespace ClauseScan.Semantics;

/// <summary>A schedule that the agreement has or refers to.</summary>
/// <param name="Label">The name in a normal form: "Schedule 2", "附件一".</param>
/// <param name="Node">The schedule, or null where the agreement refers to one that the file does not hold.</param>
public sealed record ScheduleSymbol(string Label, ScheduleSyntax? Node);
