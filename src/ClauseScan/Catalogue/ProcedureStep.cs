namespace ClauseScan.Catalogue;

/// <summary>One thing that follows from a class.</summary>
/// <param name="Text">What follows, in this project's words.</param>
/// <param name="Basis">The law and article it rests on.</param>
/// <param name="Provenance">Where that was read, and how sure it is.</param>
public sealed record ProcedureStep(BilingualText Text, string Basis, Provenance Provenance);
