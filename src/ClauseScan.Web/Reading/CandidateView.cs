using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>A catalogue item that a technology may fall under.</summary>
/// <param name="ItemId">The item's id in this project.</param>
/// <param name="Code">Its code in the edition, or null.</param>
/// <param name="Kind">"prohibited" or "restricted".</param>
/// <param name="Name">Its name in English, or in Chinese where the English one is not held.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="Edition">The edition applied.</param>
/// <param name="Score">How well it fits, 0 to 100; comparable between candidates of one draft only.</param>
/// <param name="Certainty">How sure the data on the item is, in words.</param>
/// <param name="Evidence">Which words fit what of the item.</param>
public sealed record CandidateView(
    string ItemId, string? Code, string Kind, string Name, string NameZh, string Edition, double Score, string Certainty, ImmutableArray<CandidateReason> Evidence)
{
    /// <summary>The way to the words that describe, on one line: "“Licensed Technology” (1.2) → Schedule 2: “…”"; or null.</summary>
    public string? Way { get; init; }

    /// <summary>The same way with its places.</summary>
    public ImmutableArray<PathStepView> Path { get; init; } = [];

    /// <summary>What the agreement says about each control point; empty where none is held.</summary>
    public ImmutableArray<ControlPointView> ControlPoints { get; init; } = [];
}
