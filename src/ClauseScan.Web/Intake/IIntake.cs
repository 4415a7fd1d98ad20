using System.Collections.Immutable;
using ClauseScan.Web.Access;

namespace ClauseScan.Web.Intake;

/// <summary>Takes files in and has them read.</summary>
public interface IIntake
{
    /// <summary>
    /// Takes files in: ZIP archives are unpacked within bounds, bytes that the project has are named as duplicates, other formats are refused with the
    /// reason, and each file that is left is stored and queued. All that is said to be added is stored when this returns. Uploaders and up.
    /// </summary>
    Task<UploadView> ReceiveAsync(Actor actor, UploadRequest request, IAsyncEnumerable<IncomingFile> files, CancellationToken cancellation = default);

    /// <summary>An upload, its jobs as they stand now.</summary>
    Task<UploadView> FindAsync(Actor actor, Guid uploadId, CancellationToken cancellation = default);

    /// <summary>The newest uploads of a project.</summary>
    Task<ImmutableArray<UploadView>> ListAsync(Actor actor, Guid projectId, int count, CancellationToken cancellation = default);

    /// <summary>Reads a draft again, with this program and catalogue, as of a date or of the agreement's own. Decisions stay. Reviewers and up.</summary>
    Task<JobView> ReadAgainAsync(Actor actor, Guid versionId, DateOnly? asOf, CancellationToken cancellation = default);
}
