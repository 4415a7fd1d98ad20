using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Files;
using ClauseScan.Web.Jobs;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Intake;

internal sealed class Intake(
    IDbContextFactory<ReviewStore> stores, IncomingFiles incoming, FileStore files, IntakeLimits limits, IJobStarter starter, AuditWriter audit, TimeProvider clock) : IIntake
{
    private const int MostUploads = 100;

    public async Task<UploadView> ReceiveAsync(Actor actor, UploadRequest request, IAsyncEnumerable<IncomingFile> files, CancellationToken cancellation)
    {
        var upload = new Upload
        {
            Id = Guid.CreateVersion7(), ProjectId = request.ProjectId, AccountId = actor.Id, ReceivedAt = clock.GetUtcNow().UtcDateTime,
        };
        await BeginAsync(actor, upload, request, cancellation);
        var position = 0;
        var jobs = new List<WaitingJob>();
        await foreach (var file in incoming.ReadAsync(files, cancellation))
        {
            await using (file)
            {
                if (await TakeAsync(actor, upload, request, file, position++, cancellation) is { } job)
                {
                    jobs.Add(new WaitingJob(job, 0));
                }
            }
        }

        await starter.StartAsync(jobs, cancellation);
        return await FindAsync(actor, upload.Id, cancellation);
    }

    public async Task<UploadView> FindAsync(Actor actor, Guid uploadId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var upload = await store.Uploads.AsNoTracking().FirstOrDefaultAsync(u => u.Id == uploadId, cancellation);
        await store.RoleAsync(actor, upload?.ProjectId, ProjectRole.Uploader, cancellation);
        return (await ViewAsync(store, [upload!], cancellation))[0];
    }

    public async Task<ImmutableArray<UploadView>> ListAsync(Actor actor, Guid projectId, int count, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.RoleAsync(actor, projectId, ProjectRole.Uploader, cancellation);
        var uploads = await store.Uploads.AsNoTracking().Where(u => u.ProjectId == projectId)
            .OrderByDescending(u => u.ReceivedAt).Take(Math.Clamp(count, 1, MostUploads)).ToListAsync(cancellation);
        return await ViewAsync(store, uploads, cancellation);
    }

    public async Task<JobView> ReadAgainAsync(Actor actor, Guid versionId, DateOnly? asOf, CancellationToken cancellation)
    {
        var job = await stores.InTransactionAsync(
            async store =>
            {
                var version = await store.Versions.AsNoTracking().FirstOrDefaultAsync(v => v.Id == versionId, cancellation);
                await store.RoleAsync(actor, version?.ProjectId, ProjectRole.Reviewer, cancellation);
                if (await store.Jobs.AnyAsync(j => j.VersionId == versionId && j.State != JobState.Done && j.State != JobState.Failed, cancellation))
                {
                    throw RefusedException.Conflict("The draft is being read already.");
                }

                var stated = await store.Agreements.Where(a => a.Id == version!.AgreementId).Select(a => a.StatedDate).SingleAsync(cancellation);
                var job = NewJob(version!, asOf ?? stated);
                store.Jobs.Add(job);
                await audit.AppendAsync(store, actor, [new AuditDraft(version!.ProjectId, "draft.queued", versionId.ToString(), null, new { asOf })], cancellation);
                return job;
            },
            cancellation);
        await starter.StartAsync([new WaitingJob(job.Id, 0)], cancellation);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await JobViews.Of(store, store.Jobs.Where(j => j.Id == job.Id)).SingleAsync(cancellation);
    }

    private Task<int> BeginAsync(Actor actor, Upload upload, UploadRequest request, CancellationToken cancellation) => stores.InTransactionAsync(
        async store =>
        {
            await store.RoleAsync(actor, upload.ProjectId, ProjectRole.Uploader, cancellation);
            if (request.NextDraftOf is { } agreement && !await store.Agreements.AnyAsync(a => a.Id == agreement && a.ProjectId == upload.ProjectId, cancellation))
            {
                throw RefusedException.NotFound();
            }

            if (request.Counterparties?.Length > 1000)
            {
                throw RefusedException.Invalid("Counterparties have up to 1,000 letters.");
            }

            store.Uploads.Add(upload);
            return 0;
        },
        cancellation);

    private async Task<Guid?> TakeAsync(Actor actor, Upload upload, UploadRequest request, IntakeFile file, int position, CancellationToken cancellation)
    {
        var stored = file.Problem is null ? await files.PutAsync(file.Content!, limits.FileSize, clock, cancellation) : null;
        try
        {
            return await AddAsync(actor, upload, request, file, stored, position, cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody else added the same bytes, or a draft of the same agreement, at the same time: now that is seen.
            return await AddAsync(actor, upload, request, file, stored, position, cancellation);
        }
    }

    private Task<Guid?> AddAsync(
        Actor actor, Upload upload, UploadRequest request, IntakeFile file, StoredFile? stored, int position, CancellationToken cancellation) =>
        stores.InTransactionAsync(
            async store =>
            {
                var item = new UploadItem
                {
                    Id = Guid.CreateVersion7(), UploadId = upload.Id, Position = position, Name = file.Name, Outcome = UploadOutcome.Refused, Reason = file.Problem,
                };
                var same = stored is null ? null : await store.Versions.AsNoTracking()
                    .Where(v => v.ProjectId == upload.ProjectId && v.FileHash == stored.Hash).OrderBy(v => v.UploadedAt).FirstOrDefaultAsync(cancellation);
                if (stored is null || same is not null)
                {
                    store.UploadItems.Add(stored is null ? item : item.Became(UploadOutcome.Duplicate, same!.Id));
                    return (Guid?)null;
                }

                await store.KeepAsync(stored, cancellation);
                var (version, outcome) = await AddVersionAsync(store, upload, request, file.Name, stored.Hash, cancellation);
                var job = NewJob(version, request.Date);
                store.Jobs.Add(job);
                store.UploadItems.Add(item.Became(outcome, version.Id));
                var after = new { version.AgreementId, Draft = version.Number, version.FileHash };
                await audit.AppendAsync(store, actor, [new AuditDraft(upload.ProjectId, "draft.uploaded", version.Id.ToString(), null, after)], cancellation);
                return job.Id;
            },
            cancellation);

    private static async Task<(AgreementVersion Version, UploadOutcome Outcome)> AddVersionAsync(
        ReviewStore store, Upload upload, UploadRequest request, string name, string hash, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        var number = 1;
        var agreementId = request.NextDraftOf ?? Guid.CreateVersion7();
        if (request.NextDraftOf is not null)
        {
            var agreement = await store.Agreements.SingleAsync(a => a.Id == agreementId, cancellation);
            agreement.CurrentVersionId = id;
            agreement.MayBeDraft = false;
            number = await store.Versions.Where(v => v.AgreementId == agreementId).MaxAsync(v => v.Number, cancellation) + 1;
        }
        else
        {
            var shown = DraftNames.Shown(name);
            store.Agreements.Add(new Agreement
            {
                Id = agreementId, ProjectId = upload.ProjectId, Name = shown, NameKey = DraftNames.KeyOf(shown), Counterparties = request.Counterparties,
                StatedDate = request.Date, CurrentVersionId = id, MayBeDraft = !request.AlwaysNew, CreatedAt = upload.ReceivedAt,
            });
        }

        var version = new AgreementVersion
        {
            Id = id, AgreementId = agreementId, ProjectId = upload.ProjectId, Number = number, FileName = name, FileHash = hash, UploadedById = upload.AccountId,
            UploadedAt = upload.ReceivedAt,
        };
        store.Versions.Add(version);
        return (version, request.NextDraftOf is null ? UploadOutcome.Added : UploadOutcome.NextDraft);
    }

    private ReadingJob NewJob(AgreementVersion version, DateOnly? asOf)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new ReadingJob
        {
            Id = Guid.CreateVersion7(), ProjectId = version.ProjectId, AgreementId = version.AgreementId, VersionId = version.Id, State = JobState.Queued, AsOf = asOf,
            QueuedAt = now, ChangedAt = now,
        };
    }

    private static async Task<ImmutableArray<UploadView>> ViewAsync(ReviewStore store, IReadOnlyList<Upload> uploads, CancellationToken cancellation)
    {
        var ids = uploads.Select(u => u.Id).ToList();
        var items = await store.UploadItems.AsNoTracking().Where(i => ids.Contains(i.UploadId)).OrderBy(i => i.Position).ToListAsync(cancellation);
        var versionIds = items.Where(i => i.VersionId is not null).Select(i => i.VersionId!.Value).Distinct().ToList();
        var versions = await store.Versions.AsNoTracking().Where(v => versionIds.Contains(v.Id)).Select(v => new { v.Id, v.AgreementId, v.Number }).ToListAsync(cancellation);
        var agreements = versions.ToDictionary(v => v.Id);
        var jobs = await store.NewestJobsAsync(versionIds, cancellation);
        return
        [
            .. uploads.Select(u => new UploadView(u.Id, u.ProjectId, u.ReceivedAt, [.. items.Where(i => i.UploadId == u.Id).Select(i =>
            {
                var version = i.VersionId is { } id ? agreements.GetValueOrDefault(id) : null;
                return new UploadItemView(
                    i.Name, i.Outcome, i.Reason, version?.AgreementId, version?.Id, version?.Number, version is null ? null : jobs.GetValueOrDefault(version.Id));
            })])),
        ];
    }
}
