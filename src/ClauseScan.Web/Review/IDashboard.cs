using ClauseScan.Web.Access;

namespace ClauseScan.Web.Review;

/// <summary>Figures for whoever manages a project.</summary>
public interface IDashboard
{
    /// <summary>The figures of a project. Managers only.</summary>
    Task<DashboardFigures> FiguresAsync(Actor actor, Guid projectId, CancellationToken cancellation = default);
}
