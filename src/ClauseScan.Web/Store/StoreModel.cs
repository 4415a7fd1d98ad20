using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Store;

/// <summary>Keys, bounds, relations and indexes of the tables.</summary>
internal static class StoreModel
{
    private const int HashLength = 64;
    private const int NameLength = 300;

    public static void Configure(ModelBuilder model)
    {
        model.Entity<Account>().Property(a => a.DisplayName).HasMaxLength(NameLength);
        Projects(model);
        Agreements(model);
        Work(model);
        Findings(model);
        Trail(model);
        foreach (var key in model.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()).Where(k => k.DeclaringEntityType.ClrType.Assembly == typeof(StoreModel).Assembly))
        {
            // Nothing that was reviewed goes because something else does.
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    private static void Projects(ModelBuilder model)
    {
        model.Entity<Project>().Property(p => p.Name).HasMaxLength(NameLength);
        model.Entity<ProjectMember>(member =>
        {
            member.HasKey(m => new { m.ProjectId, m.AccountId });
            member.HasIndex(m => m.AccountId);
            member.HasOne<Project>().WithMany().HasForeignKey(m => m.ProjectId);
            member.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        });
        model.Entity<ApiToken>(token =>
        {
            token.Property(t => t.Hash).HasMaxLength(HashLength);
            token.Property(t => t.Name).HasMaxLength(NameLength);
            token.HasIndex(t => t.Hash).IsUnique();
            token.HasIndex(t => t.AccountId);
            token.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
        });
    }

    private static void Agreements(ModelBuilder model)
    {
        model.Entity<Agreement>(agreement =>
        {
            agreement.Property(a => a.Name).HasMaxLength(NameLength);
            agreement.Property(a => a.NameKey).HasMaxLength(NameLength);
            agreement.HasIndex(a => new { a.ProjectId, a.NameKey });
            agreement.HasOne<Project>().WithMany().HasForeignKey(a => a.ProjectId);
        });
        model.Entity<AgreementVersion>(version =>
        {
            version.Property(v => v.FileName).HasMaxLength(NameLength);
            version.Property(v => v.FileHash).HasMaxLength(HashLength);
            version.Property(v => v.ReadingHash).HasMaxLength(HashLength);
            version.HasIndex(v => new { v.AgreementId, v.Number }).IsUnique();
            version.HasIndex(v => new { v.ProjectId, v.FileHash }).IsUnique();
            version.HasOne<Agreement>().WithMany().HasForeignKey(v => v.AgreementId);
        });
        model.Entity<StoredFile>(file =>
        {
            file.HasKey(f => f.Hash);
            file.Property(f => f.Hash).HasMaxLength(HashLength);
        });
    }

    private static void Work(ModelBuilder model)
    {
        model.Entity<Upload>(upload =>
        {
            upload.HasIndex(u => new { u.ProjectId, u.ReceivedAt });
            upload.HasOne<Project>().WithMany().HasForeignKey(u => u.ProjectId);
        });
        model.Entity<UploadItem>(item =>
        {
            item.HasIndex(i => new { i.UploadId, i.Position }).IsUnique();
            item.HasOne<Upload>().WithMany().HasForeignKey(i => i.UploadId);
        });
        model.Entity<ReadingJob>(job =>
        {
            job.HasIndex(j => new { j.VersionId, j.QueuedAt });
            job.HasIndex(j => new { j.State, j.QueuedAt });
            job.HasIndex(j => new { j.ProjectId, j.ChangedAt });
            job.HasOne<AgreementVersion>().WithMany().HasForeignKey(j => j.VersionId);
        });
    }

    private static void Findings(ModelBuilder model)
    {
        model.Entity<ReviewFinding>(finding =>
        {
            finding.Property(f => f.Rule).HasMaxLength(6);
            finding.Property(f => f.Category).HasMaxLength(20);
            finding.Property(f => f.Severity).HasMaxLength(12);
            finding.Property(f => f.Direction).HasMaxLength(12);
            finding.Property(f => f.CandidateItem).HasMaxLength(80);
            finding.Property(f => f.WordsPrint).HasMaxLength(HashLength);
            finding.Property(f => f.PathPrint).HasMaxLength(HashLength);
            finding.Property(f => f.FactsPrint).HasMaxLength(HashLength);
            finding.Property(f => f.Revision).IsConcurrencyToken();
            finding.HasIndex(f => new { f.ProjectId, f.IsPresent, f.Status, f.Rank });
            finding.HasIndex(f => new { f.ProjectId, f.IsPresent, f.Rank });
            finding.HasIndex(f => new { f.AgreementId, f.Start });
            finding.HasIndex(f => new { f.AssigneeId, f.Status });
            finding.HasIndex(f => f.AcceptedUntil);
            finding.HasOne<Agreement>().WithMany().HasForeignKey(f => f.AgreementId);
        });
        model.Entity<FindingWords>(words =>
        {
            words.HasKey(w => w.FindingId);
            words.HasOne<ReviewFinding>().WithMany().HasForeignKey(w => w.FindingId);
        });
        model.Entity<FindingSighting>(sighting =>
        {
            sighting.HasKey(s => new { s.FindingId, s.VersionId });
            sighting.HasIndex(s => s.VersionId);
            sighting.HasOne<ReviewFinding>().WithMany().HasForeignKey(s => s.FindingId);
            sighting.HasOne<AgreementVersion>().WithMany().HasForeignKey(s => s.VersionId);
        });
        model.Entity<Decision>(decision =>
        {
            decision.Property(d => d.ItemId).HasMaxLength(80);
            decision.HasIndex(d => new { d.FindingId, d.DecidedAt });
            decision.HasIndex(d => new { d.ProjectId, d.DecidedAt });
            decision.HasOne<ReviewFinding>().WithMany().HasForeignKey(d => d.FindingId);
        });
        model.Entity<SignOff>(sign =>
        {
            sign.HasIndex(s => s.AgreementId);
            sign.HasOne<Agreement>().WithMany().HasForeignKey(s => s.AgreementId);
        });
    }

    private static void Trail(ModelBuilder model)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditEntries");
            entry.HasKey(e => e.Sequence);
            entry.Property(e => e.Sequence).ValueGeneratedNever();
            entry.Property(e => e.Action).HasMaxLength(60);
            entry.Property(e => e.Subject).HasMaxLength(100);
            entry.Property(e => e.AccountName).HasMaxLength(NameLength);
            entry.Property(e => e.Hash).HasMaxLength(HashLength);
            entry.Property(e => e.FormerHash).HasMaxLength(HashLength);
            entry.HasIndex(e => new { e.ProjectId, e.Sequence });
            entry.HasIndex(e => new { e.Subject, e.Sequence });
        });
    }
}
