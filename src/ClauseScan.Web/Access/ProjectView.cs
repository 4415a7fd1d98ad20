using ClauseScan.Web.Store;

namespace ClauseScan.Web.Access;

/// <summary>A project as one of its members sees it.</summary>
/// <param name="Id">The project.</param>
/// <param name="Name">Its name.</param>
/// <param name="RequiresTwoPeople">Whether two people must sign an agreement off.</param>
/// <param name="Role">The actor's own role.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record ProjectView(Guid Id, string Name, bool RequiresTwoPeople, ProjectRole Role, DateTime CreatedAt);
