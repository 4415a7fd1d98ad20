using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>An item of the catalogue that a technology may fall under, for a person to judge. No candidate is an answer.</summary>
/// <param name="Item">The item.</param>
/// <param name="Edition">The edition in which it was looked up.</param>
/// <param name="Score">How well words fit, 0 to 100, less where a control point is contradicted; comparable between candidates of one text only.</param>
/// <param name="Evidence">The reasons, best first.</param>
public sealed record CatalogueCandidate(
    CatalogueItem Item,
    CatalogueEdition Edition,
    double Score,
    ImmutableArray<CandidateEvidence> Evidence)
{
    /// <summary>What the text says about each control point that applies in that edition; empty where none is held.</summary>
    public ImmutableArray<ControlPointEvidence> ControlPoints { get; init; } = [];

    /// <summary>The item's code in that edition, or null where it is not known.</summary>
    public string? Code => Item.CodeIn(Edition);

    /// <summary>
    /// In an agreement: the way from the clause over terms and schedules to the words that speak most for the candidate; empty for a text by itself.
    /// </summary>
    public ImmutableArray<DescriptionStep> Path { get; init; } = [];
}
