using System.Collections.Immutable;
using ClauseScan.Web.Access;

namespace ClauseScan.Web.Review;

/// <summary>The findings to be reviewed.</summary>
public interface IFindings
{
    /// <summary>The findings of a query with their contents.</summary>
    Task<Page<FindingRow>> ListAsync(Actor actor, FindingQuery query, CancellationToken cancellation = default);

    /// <summary>
    /// The ids of all findings of a query in its order, whatever Skip and Take say: asked once when a queue is opened, so that next and previous are a step in
    /// this list and one <see cref="FindAsync"/>.
    /// </summary>
    Task<ImmutableArray<Guid>> IdsAsync(Actor actor, FindingQuery query, CancellationToken cancellation = default);

    /// <summary>One finding with its decisions.</summary>
    Task<FindingDetails> FindAsync(Actor actor, Guid findingId, CancellationToken cancellation = default);
}
