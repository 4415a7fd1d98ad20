using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClauseScan.Web.Store.Migrations;

/// <summary>The audit trail.</summary>
[DbContext(typeof(ReviewStore))]
[Migration("04_AuditTrail")]
internal sealed class AuditTrailTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AuditEntries",
            table => new
            {
                Sequence = table.Column<long>(),
                At = table.Column<DateTime>(),
                ProjectId = table.Column<Guid>(nullable: true),
                AccountId = table.Column<Guid>(nullable: true),
                AccountName = table.Column<string>(maxLength: 300),
                Action = table.Column<string>(maxLength: 60),
                Subject = table.Column<string>(maxLength: 100),
                Before = table.Column<string>(nullable: true),
                After = table.Column<string>(nullable: true),
                Edition = table.Column<string>(),
                ProgramVersion = table.Column<string>(),
                FormerHash = table.Column<string>(maxLength: 64),
                Hash = table.Column<string>(maxLength: 64),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditEntries", t => t.Sequence);
            });

        migrationBuilder.CreateIndex("IX_AuditEntries_ProjectId_Sequence", "AuditEntries", ["ProjectId", "Sequence"]);
        migrationBuilder.CreateIndex("IX_AuditEntries_Subject_Sequence", "AuditEntries", ["Subject", "Sequence"]);

        AppendOnly.Guard(migrationBuilder, "AuditEntries");
    }
}
