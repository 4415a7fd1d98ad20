namespace ClauseScan.Web.Store;

/// <summary>A matter: agreements, and the people who may see them.</summary>
public sealed class Project
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Whether two people must sign before an agreement counts as signed off.</summary>
    public bool RequiresTwoPeople { get; set; }

    public required DateTime CreatedAt { get; init; }
}
