namespace ClauseScan.Catalogue;

/// <summary>What a step on the way to a description is.</summary>
public enum DescriptionStepKind
{
    /// <summary>The clause from which the way starts.</summary>
    Clause,

    /// <summary>The title of the agreement.</summary>
    Title,

    /// <summary>A recital.</summary>
    Recital,

    /// <summary>The definition of a term.</summary>
    Term,

    /// <summary>A provision that is referred to.</summary>
    Provision,

    /// <summary>A schedule, annex, exhibit or appendix.</summary>
    Schedule,

    /// <summary>The words that describe, where the way ends.</summary>
    Words,
}
