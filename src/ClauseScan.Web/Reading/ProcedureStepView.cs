namespace ClauseScan.Web.Reading;

/// <summary>One thing that would follow, the law and article it rests on, and how sure that is.</summary>
public sealed record ProcedureStepView(WordingView Text, string Basis, string Certainty);
