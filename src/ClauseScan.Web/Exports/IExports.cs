using ClauseScan.Web.Access;
using ClauseScan.Web.Review;

namespace ClauseScan.Web.Exports;

/// <summary>Files for use elsewhere. They hold words of agreements: whoever takes one keeps it as the agreement.</summary>
public interface IExports
{
    /// <summary>The screening memo of an agreement as a Word file. Reviewers and up.</summary>
    Task<StoredContent> MemoAsync(Actor actor, Guid agreementId, CancellationToken cancellation = default);

    /// <summary>The findings of a query, however many. Reviewers and up.</summary>
    Task<StoredContent> FindingsAsync(Actor actor, FindingQuery query, ExportFormat format, CancellationToken cancellation = default);

    /// <summary>All decisions of a project, undone ones marked, as CSV or JSON. Managers only.</summary>
    Task<StoredContent> DecisionsAsync(Actor actor, Guid projectId, ExportFormat format, CancellationToken cancellation = default);
}
