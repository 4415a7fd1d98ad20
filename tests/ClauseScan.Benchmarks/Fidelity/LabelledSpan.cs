namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>A stretch of a contract's text that somebody labelled.</summary>
internal sealed record LabelledSpan(int Start, int End);
