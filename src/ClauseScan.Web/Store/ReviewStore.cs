using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Store;

/// <summary>The database: accounts, projects, agreements, findings, decisions and the audit trail, on SQLite or PostgreSQL.</summary>
public sealed class ReviewStore(DbContextOptions<ReviewStore> options) : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Project> Projects => Set<Project>();

    public DbSet<ProjectMember> Members => Set<ProjectMember>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<AgreementVersion> Versions => Set<AgreementVersion>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<UploadItem> UploadItems => Set<UploadItem>();

    public DbSet<ReadingJob> Jobs => Set<ReadingJob>();

    public DbSet<ReviewFinding> Findings => Set<ReviewFinding>();

    public DbSet<FindingWords> Words => Set<FindingWords>();

    public DbSet<FindingSighting> Sightings => Set<FindingSighting>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<SignOff> SignOffs => Set<SignOff>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        StoreModel.Configure(builder);
    }
}
