using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>What an agreement says about one control point of a candidate.</summary>
/// <param name="Status">"matched", "contradicted" or "not stated".</param>
/// <param name="Text">The control point.</param>
/// <param name="Provenance">"source" or "recall".</param>
/// <param name="Wording">How near the wording is to the official one.</param>
/// <param name="Words">The agreement's words that stand in it.</param>
/// <param name="Limits">Its limits.</param>
/// <param name="Questions">What to ask an engineer.</param>
public sealed record ControlPointView(
    string Status, WordingView Text, string Provenance, string? Wording, ImmutableArray<string> Words, ImmutableArray<LimitView> Limits,
    ImmutableArray<WordingView> Questions);
