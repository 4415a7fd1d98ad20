namespace ClauseScan.Web.Store;

/// <summary>An account's place in a project.</summary>
public sealed class ProjectMember
{
    public required Guid ProjectId { get; init; }

    public required Guid AccountId { get; init; }

    public required ProjectRole Role { get; set; }
}
