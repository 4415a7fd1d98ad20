using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>What would follow if the technology is of a class: "prohibited", "restricted" or "not listed".</summary>
public sealed record ProcedureView(string Class, string Heading, ImmutableArray<ProcedureStepView> Steps);
