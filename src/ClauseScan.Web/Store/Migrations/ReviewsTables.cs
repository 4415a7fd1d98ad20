using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClauseScan.Web.Store.Migrations;

/// <summary>Findings, decisions and signatures.</summary>
[DbContext(typeof(ReviewStore))]
[Migration("03_Reviews")]
internal sealed class ReviewsTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Findings",
            table => new
            {
                Id = table.Column<Guid>(),
                ProjectId = table.Column<Guid>(),
                AgreementId = table.Column<Guid>(),
                VersionId = table.Column<Guid>(),
                Rule = table.Column<string>(maxLength: 6),
                Category = table.Column<string>(maxLength: 20),
                Severity = table.Column<string>(maxLength: 12),
                Rank = table.Column<double>(),
                Direction = table.Column<string>(maxLength: 12),
                CandidateKind = table.Column<string>(maxLength: 20),
                CandidateItem = table.Column<string>(maxLength: 80, nullable: true),
                Page = table.Column<int>(nullable: true),
                Start = table.Column<int>(),
                Length = table.Column<int>(),
                WordsPrint = table.Column<string>(maxLength: 64),
                PathPrint = table.Column<string>(maxLength: 64),
                FactsPrint = table.Column<string>(maxLength: 64),
                Carry = table.Column<string>(maxLength: 20),
                IsPresent = table.Column<bool>(),
                Status = table.Column<string>(maxLength: 20),
                Reopened = table.Column<string>(maxLength: 20),
                DecisionId = table.Column<Guid>(nullable: true),
                AcceptedUntil = table.Column<DateOnly>(nullable: true),
                AssigneeId = table.Column<Guid>(nullable: true),
                FoundAt = table.Column<DateTime>(),
                ChangedAt = table.Column<DateTime>(),
                Revision = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Findings", t => t.Id);
                table.ForeignKey("FK_Findings_Agreements_AgreementId", t => t.AgreementId, "Agreements", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "SignOffs",
            table => new
            {
                Id = table.Column<Guid>(),
                ProjectId = table.Column<Guid>(),
                AgreementId = table.Column<Guid>(),
                VersionId = table.Column<Guid>(),
                AccountId = table.Column<Guid>(),
                SignedAt = table.Column<DateTime>(),
                LapsedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SignOffs", t => t.Id);
                table.ForeignKey("FK_SignOffs_Agreements_AgreementId", t => t.AgreementId, "Agreements", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "Decisions",
            table => new
            {
                Id = table.Column<Guid>(),
                ProjectId = table.Column<Guid>(),
                AgreementId = table.Column<Guid>(),
                FindingId = table.Column<Guid>(),
                VersionId = table.Column<Guid>(),
                Verdict = table.Column<string>(maxLength: 20),
                ItemId = table.Column<string>(maxLength: 80, nullable: true),
                Reason = table.Column<string>(nullable: true),
                AcceptedUntil = table.Column<DateOnly>(nullable: true),
                Note = table.Column<string>(nullable: true),
                Basis = table.Column<string>(),
                Edition = table.Column<string>(),
                ProgramVersion = table.Column<string>(),
                AccountId = table.Column<Guid>(),
                DecidedAt = table.Column<DateTime>(),
                FormerId = table.Column<Guid>(nullable: true),
                FormerStatus = table.Column<string>(maxLength: 20),
                FormerReopened = table.Column<string>(maxLength: 20),
                UndoneAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Decisions", t => t.Id);
                table.ForeignKey("FK_Decisions_Findings_FindingId", t => t.FindingId, "Findings", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            "Sightings",
            table => new
            {
                FindingId = table.Column<Guid>(),
                VersionId = table.Column<Guid>(),
                Carry = table.Column<string>(maxLength: 20),
                Start = table.Column<int>(),
                Content = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Sightings", t => new { t.FindingId, t.VersionId });
                table.ForeignKey("FK_Sightings_Findings_FindingId", t => t.FindingId, "Findings", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Sightings_Versions_VersionId", t => t.VersionId, "Versions", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Decisions_FindingId_DecidedAt", "Decisions", ["FindingId", "DecidedAt"]);
        migrationBuilder.CreateIndex("IX_Decisions_ProjectId_DecidedAt", "Decisions", ["ProjectId", "DecidedAt"]);
        migrationBuilder.CreateIndex("IX_Findings_AcceptedUntil", "Findings", "AcceptedUntil");
        migrationBuilder.CreateIndex("IX_Findings_AgreementId_Start", "Findings", ["AgreementId", "Start"]);
        migrationBuilder.CreateIndex("IX_Findings_AssigneeId_Status", "Findings", ["AssigneeId", "Status"]);
        migrationBuilder.CreateIndex("IX_Findings_ProjectId_IsPresent_Status_Rank", "Findings", ["ProjectId", "IsPresent", "Status", "Rank"]);
        migrationBuilder.CreateIndex("IX_Sightings_VersionId", "Sightings", "VersionId");
        migrationBuilder.CreateIndex("IX_SignOffs_AgreementId", "SignOffs", "AgreementId");
    }
}
