using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClauseScan.Web.Store.Migrations;

/// <summary>Projects, agreements, drafts, files, uploads and reading jobs.</summary>
[DbContext(typeof(ReviewStore))]
[Migration("02_Agreements")]
internal sealed class AgreementsTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Files",
            table => new
            {
                Hash = table.Column<string>(maxLength: 64),
                Length = table.Column<long>(),
                StoredAt = table.Column<DateTime>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Files", t => t.Hash);
            });

        migrationBuilder.CreateTable(
            "Projects",
            table => new
            {
                Id = table.Column<Guid>(),
                Name = table.Column<string>(maxLength: 300),
                RequiresTwoPeople = table.Column<bool>(),
                CreatedAt = table.Column<DateTime>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Projects", t => t.Id);
            });

        migrationBuilder.CreateTable(
            "Agreements",
            table => new
            {
                Id = table.Column<Guid>(),
                ProjectId = table.Column<Guid>(),
                Name = table.Column<string>(maxLength: 300),
                NameKey = table.Column<string>(maxLength: 300),
                Counterparties = table.Column<string>(nullable: true),
                StatedDate = table.Column<DateOnly>(nullable: true),
                CurrentVersionId = table.Column<Guid>(),
                MayBeDraft = table.Column<bool>(),
                CreatedAt = table.Column<DateTime>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Agreements", t => t.Id);
                table.ForeignKey("FK_Agreements_Projects_ProjectId", t => t.ProjectId, "Projects", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "Members",
            table => new
            {
                ProjectId = table.Column<Guid>(),
                AccountId = table.Column<Guid>(),
                Role = table.Column<string>(maxLength: 20),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Members", t => new { t.ProjectId, t.AccountId });
                table.ForeignKey("FK_Members_AspNetUsers_AccountId", t => t.AccountId, "AspNetUsers", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Members_Projects_ProjectId", t => t.ProjectId, "Projects", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "Uploads",
            table => new
            {
                Id = table.Column<Guid>(),
                ProjectId = table.Column<Guid>(),
                AccountId = table.Column<Guid>(),
                ReceivedAt = table.Column<DateTime>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Uploads", t => t.Id);
                table.ForeignKey("FK_Uploads_Projects_ProjectId", t => t.ProjectId, "Projects", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "Versions",
            table => new
            {
                Id = table.Column<Guid>(),
                AgreementId = table.Column<Guid>(),
                ProjectId = table.Column<Guid>(),
                Number = table.Column<int>(),
                FileName = table.Column<string>(maxLength: 300),
                FileHash = table.Column<string>(maxLength: 64),
                UploadedById = table.Column<Guid>(),
                UploadedAt = table.Column<DateTime>(),
                ReadAt = table.Column<DateTime>(nullable: true),
                Outcome = table.Column<string>(nullable: true),
                Pages = table.Column<int>(nullable: true),
                Date = table.Column<DateOnly>(nullable: true),
                Edition = table.Column<string>(nullable: true),
                ProgramVersion = table.Column<string>(nullable: true),
                ReadingHash = table.Column<string>(maxLength: 64, nullable: true),
                Sketch = table.Column<byte[]>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Versions", t => t.Id);
                table.ForeignKey("FK_Versions_Agreements_AgreementId", t => t.AgreementId, "Agreements", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "UploadItems",
            table => new
            {
                Id = table.Column<Guid>(),
                UploadId = table.Column<Guid>(),
                Position = table.Column<int>(),
                Name = table.Column<string>(),
                Outcome = table.Column<string>(maxLength: 20),
                VersionId = table.Column<Guid>(nullable: true),
                Reason = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UploadItems", t => t.Id);
                table.ForeignKey("FK_UploadItems_Uploads_UploadId", t => t.UploadId, "Uploads", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "Jobs",
            table => new
            {
                Id = table.Column<Guid>(),
                ProjectId = table.Column<Guid>(),
                AgreementId = table.Column<Guid>(),
                VersionId = table.Column<Guid>(),
                State = table.Column<string>(maxLength: 20),
                Page = table.Column<int>(nullable: true),
                Pages = table.Column<int>(nullable: true),
                Attempts = table.Column<int>(),
                Lease = table.Column<Guid>(nullable: true),
                LeaseUntil = table.Column<DateTime>(nullable: true),
                AsOf = table.Column<DateOnly>(nullable: true),
                QueuedAt = table.Column<DateTime>(),
                StartedAt = table.Column<DateTime>(nullable: true),
                EndedAt = table.Column<DateTime>(nullable: true),
                ChangedAt = table.Column<DateTime>(),
                Failure = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Jobs", t => t.Id);
                table.ForeignKey("FK_Jobs_Versions_VersionId", t => t.VersionId, "Versions", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Agreements_ProjectId_NameKey", "Agreements", ["ProjectId", "NameKey"]);
        migrationBuilder.CreateIndex("IX_Jobs_ProjectId_ChangedAt", "Jobs", ["ProjectId", "ChangedAt"]);
        migrationBuilder.CreateIndex("IX_Jobs_State_QueuedAt", "Jobs", ["State", "QueuedAt"]);
        migrationBuilder.CreateIndex("IX_Jobs_VersionId_QueuedAt", "Jobs", ["VersionId", "QueuedAt"]);
        migrationBuilder.CreateIndex("IX_Members_AccountId", "Members", "AccountId");
        migrationBuilder.CreateIndex("IX_UploadItems_UploadId_Position", "UploadItems", ["UploadId", "Position"], unique: true);
        migrationBuilder.CreateIndex("IX_Uploads_ProjectId_ReceivedAt", "Uploads", ["ProjectId", "ReceivedAt"]);
        migrationBuilder.CreateIndex("IX_Versions_AgreementId_Number", "Versions", ["AgreementId", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_Versions_ProjectId_FileHash", "Versions", ["ProjectId", "FileHash"]);
    }
}
