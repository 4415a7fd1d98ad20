using ClauseScan.Diagnostics;

namespace ClauseScan.Training;

/// <summary>A finding on a held-out agreement with what the labels say of it.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="IsRight">Whether it meets a core label of its category; null where it meets only a borderline one.</param>
/// <param name="NamesTransferor">Whether it names the label's giver; null where either names none or it is not right.</param>
internal sealed record ScoredFinding(LabelledAgreement Agreement, Diagnostic Diagnostic, bool? IsRight, bool? NamesTransferor);
