using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClauseScan.Web.Store.Migrations;

/// <summary>Words for search, the order of queues, and no file twice in a project.</summary>
[DbContext(typeof(ReviewStore))]
[Migration("05_Search")]
internal sealed class SearchTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Words",
            table => new
            {
                FindingId = table.Column<Guid>(),
                Words = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Words", t => t.FindingId);
                table.ForeignKey("FK_Words_Findings_FindingId", t => t.FindingId, "Findings", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Findings_ProjectId_IsPresent_Rank", "Findings", ["ProjectId", "IsPresent", "Rank"]);
        migrationBuilder.DropIndex("IX_Versions_ProjectId_FileHash", "Versions");
        migrationBuilder.CreateIndex("IX_Versions_ProjectId_FileHash", "Versions", ["ProjectId", "FileHash"], unique: true);
    }
}
