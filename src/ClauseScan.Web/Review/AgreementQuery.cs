namespace ClauseScan.Web.Review;

/// <summary>Which agreements to list.</summary>
/// <param name="ProjectId">The project.</param>
public sealed record AgreementQuery(Guid ProjectId)
{
    /// <summary>Words of the name or the counterparties, or null.</summary>
    public string? Search { get; init; }

    /// <summary>The state, or null for all.</summary>
    public AgreementState? State { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to give, up to 500.</summary>
    public int Take { get; init; } = 50;
}
