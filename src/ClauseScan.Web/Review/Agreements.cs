using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Files;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

internal sealed class Agreements(
    IDbContextFactory<ReviewStore> stores, FileStore files, ContentSeal seal, ReadingCache readings, PageImages images, AuditWriter audit) : IAgreements
{
    private const int MostRows = 500;
    private const int LowestDpi = 72;
    private const int HighestDpi = 220;

    public async Task<Page<AgreementRow>> ListAsync(Actor actor, AgreementQuery query, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await store.RoleAsync(actor, query.ProjectId, ProjectRole.Uploader, cancellation);
        var agreements = store.Agreements.AsNoTracking().Where(a => a.ProjectId == query.ProjectId);
        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            var pattern = "%" + query.Search.Trim().ToLowerInvariant().Replace(@"\", @"\\", StringComparison.Ordinal)
                .Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal) + "%";
#pragma warning disable CA1304, CA1311, CA1862 // The database folds the case.
            agreements = agreements.Where(a => EF.Functions.Like(a.Name.ToLower(), pattern, @"\") || EF.Functions.Like(a.Counterparties!.ToLower(), pattern, @"\"));
#pragma warning restore CA1304, CA1311, CA1862
        }

        var sorted = agreements.OrderByDescending(a => a.CreatedAt).ThenBy(a => a.Id);
        var (skip, take) = (Math.Max(0, query.Skip), Math.Clamp(query.Take, 0, MostRows));
        if (query.State is not { } state)
        {
            var page = await sorted.Skip(skip).Take(take).ToListAsync(cancellation);
            return new Page<AgreementRow>(await agreements.CountAsync(cancellation), await AgreementRows.OfAsync(store, page, cancellation));
        }

        // The state comes from drafts, jobs, findings and signatures together.
        var rows = (await AgreementRows.OfAsync(store, await sorted.ToListAsync(cancellation), cancellation)).Where(r => r.State == state).ToList();
        return new Page<AgreementRow>(rows.Count, [.. rows.Skip(skip).Take(take)]);
    }

    public async Task<AgreementDetails> FindAsync(Actor actor, Guid agreementId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var agreement = await store.Agreements.AsNoTracking().FirstOrDefaultAsync(a => a.Id == agreementId, cancellation);
        await store.RoleAsync(actor, agreement?.ProjectId, ProjectRole.Uploader, cancellation);
        var row = (await AgreementRows.OfAsync(store, [agreement!], cancellation))[0];
        var versions = await store.Versions.AsNoTracking().Where(v => v.AgreementId == agreementId)
            .Join(store.Users, v => v.UploadedById, u => u.Id, (v, u) => new { Version = v, u.DisplayName })
            .OrderByDescending(v => v.Version.Number).ToListAsync(cancellation);
        var jobs = await store.NewestJobsAsync([.. versions.Select(v => v.Version.Id)], cancellation);
        var signatures = await store.SignOffs.Where(s => s.AgreementId == agreementId && s.LapsedAt == null)
            .Join(store.Users, s => s.AccountId, u => u.Id, (s, u) => new SignOffView(u.Id, u.DisplayName, s.SignedAt)).ToListAsync(cancellation);
        var needed = await store.Projects.Where(p => p.Id == agreement!.ProjectId).Select(p => p.RequiresTwoPeople ? 2 : 1).SingleAsync(cancellation);
        return new AgreementDetails(row, [.. versions.Select(v => View(v.Version, v.DisplayName, jobs.GetValueOrDefault(v.Version.Id)))], [.. signatures], needed);
    }

    public Task RenameAsync(Actor actor, Guid agreementId, string name, string? counterparties, CancellationToken cancellation) => stores.InTransactionAsync(
        async store =>
        {
            var agreement = await store.Agreements.FirstOrDefaultAsync(a => a.Id == agreementId, cancellation);
            await store.RoleAsync(actor, agreement?.ProjectId, ProjectRole.Uploader, cancellation);
            if (string.IsNullOrWhiteSpace(name) || name.Length > 300 || counterparties?.Length > 1000)
            {
                throw RefusedException.Invalid("An agreement needs a name of up to 300 letters; counterparties have up to 1,000.");
            }

            var before = new { agreement!.Name, agreement.Counterparties };
            (agreement.Name, agreement.NameKey, agreement.Counterparties) = (name.Trim(), DraftNames.KeyOf(name.Trim()), counterparties);
            var after = new { agreement.Name, agreement.Counterparties };
            await audit.AppendAsync(store, actor, [new AuditDraft(agreement.ProjectId, "agreement.renamed", agreementId.ToString(), before, after)], cancellation);
            return 0;
        },
        cancellation);

    public async Task<AgreementReading?> ReadingAsync(Actor actor, Guid versionId, CancellationToken cancellation)
    {
        var version = await VersionAsync(actor, versionId, cancellation);
        return version.ReadingHash is { } hash ? await readings.FindAsync(hash, cancellation) : null;
    }

    public async Task<ImmutableArray<FindingRow>> FindingsOfAsync(Actor actor, Guid versionId, CancellationToken cancellation)
    {
        await VersionAsync(actor, versionId, cancellation);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var rows = await (
            from sighting in store.Sightings.AsNoTracking()
            where sighting.VersionId == versionId
            join finding in store.Findings on sighting.FindingId equals finding.Id
            join agreement in store.Agreements on finding.AgreementId equals agreement.Id
            join last in store.Sightings on new { FindingId = finding.Id, finding.VersionId } equals new { last.FindingId, last.VersionId }
            join assignee in store.Users on finding.AssigneeId equals assignee.Id into assignees
            from assignee in assignees.DefaultIfEmpty()
            orderby sighting.Start, finding.Id
            select new { Sighting = sighting, Finding = finding, agreement.Name, Last = last.Content, Assignee = assignee.DisplayName }).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => Findings.Row(
                r.Finding, r.Name, r.Assignee, seal.Read<FindingContent>(r.Sighting.Content.Length > 0 ? r.Sighting.Content : r.Last))
                with { VersionId = versionId, Carry = r.Sighting.Carry, Start = r.Sighting.Start }),
        ];
    }

    public async Task<StoredContent> FileAsync(Actor actor, Guid versionId, CancellationToken cancellation)
    {
        var version = await VersionAsync(actor, versionId, cancellation);
        return new StoredContent(Path.GetFileName(version.FileName), "application/octet-stream", files.Open(version.FileHash));
    }

    public async Task<byte[]?> PageAsync(Actor actor, Guid versionId, int page, int dpi, CancellationToken cancellation)
    {
        var version = await VersionAsync(actor, versionId, cancellation);
        return page < 1 || page > version.Pages ? null : await images.DrawAsync(version.FileHash, page, Math.Clamp(dpi, LowestDpi, HighestDpi), cancellation);
    }

    private async Task<AgreementVersion> VersionAsync(Actor actor, Guid versionId, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var version = await store.Versions.AsNoTracking().FirstOrDefaultAsync(v => v.Id == versionId, cancellation);
        await store.RoleAsync(actor, version?.ProjectId, ProjectRole.Uploader, cancellation);
        return version!;
    }

    private static VersionView View(AgreementVersion v, string uploadedBy, JobView? job) => new(
        v.Id, v.Number, v.FileName, v.FileHash, v.UploadedAt, uploadedBy, v.ReadAt, v.Outcome, v.Pages, v.Date, v.Edition, v.ProgramVersion, job);
}
