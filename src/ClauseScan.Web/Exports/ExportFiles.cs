using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClauseScan.Reports;
using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Exports;

internal sealed class ExportFiles(IDbContextFactory<ReviewStore> stores, IFindings findings, IAgreements agreements, CatalogueStamps stamps, AuditWriter audit, TimeProvider clock)
    : IExports
{
    private const int PageLength = 1000;
    private const string Csv = "text/csv; charset=utf-8";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public async Task<StoredContent> MemoAsync(Actor actor, Guid agreementId, CancellationToken cancellation)
    {
        var details = await agreements.FindAsync(actor, agreementId, cancellation);
        await CheckAsync(actor, details.Row.ProjectId, ProjectRole.Reviewer, "memo.exported", agreementId, cancellation);
        var rows = await AllAsync(actor, new FindingQuery { AgreementId = agreementId, Sort = FindingSort.Agreement }, cancellation);
        var decisions = await DecisionsOfAsync(rows, cancellation);
        var reading = await agreements.ReadingAsync(actor, details.Row.VersionId, cancellation);
        var memo = new ScreeningMemo(details, reading, rows, decisions, stamps.Catalogue, clock.GetUtcNow().UtcDateTime).Write();
        return new StoredContent(
            $"screening-memo-{agreementId:N}.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new MemoryStream(memo));
    }

    public async Task<StoredContent> FindingsAsync(Actor actor, FindingQuery query, ExportFormat format, CancellationToken cancellation)
    {
        var rows = await AllAsync(actor, query, cancellation);
        foreach (var project in rows.Select(r => r.ProjectId).Append(query.ProjectId ?? Guid.Empty).Where(p => p != Guid.Empty).Distinct())
        {
            await CheckAsync(actor, project, ProjectRole.Reviewer, "findings.exported", project, cancellation);
        }

        var decisions = await DecisionsOfAsync(rows, cancellation);
        return format switch
        {
            ExportFormat.Sarif => new StoredContent("findings.sarif", "application/sarif+json", new MemoryStream(SarifExport.Write(rows, decisions))),
            ExportFormat.Json => Json("findings.json", new
            {
                Tool = "clausescan " + ProgramVersion.Text,
                Edition = stamps.Edition,
                Findings = rows.Select(r => new { Finding = r, Decision = decisions.GetValueOrDefault(r.Id) }),
            }),
            _ => new StoredContent("findings.csv", Csv, new MemoryStream(FindingsCsv(rows, decisions))),
        };
    }

    public async Task<StoredContent> DecisionsAsync(Actor actor, Guid projectId, ExportFormat format, CancellationToken cancellation)
    {
        await CheckAsync(actor, projectId, ProjectRole.Manager, "decisions.exported", projectId, cancellation);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var decisions = await DecisionViews.OfAsync(store, store.Decisions.Where(d => d.ProjectId == projectId), cancellation);
        return format switch
        {
            ExportFormat.Json => Json("decisions.json", decisions),
            ExportFormat.Csv => new StoredContent("decisions.csv", Csv, new MemoryStream(CsvText.Write(
                ["decision", "finding", "draft", "verdict", "item", "reason", "accepted until", "note", "edition", "program", "by", "at", "undone at"],
                decisions.Select(d => (IReadOnlyList<object?>)[
                    d.Id, d.FindingId, d.Draft, d.Verdict.ToString(), d.ItemId, d.Reason, d.AcceptedUntil, d.Note, d.Edition, d.ProgramVersion, d.AccountName,
                    d.DecidedAt, d.UndoneAt])))),
            _ => throw RefusedException.Invalid("Decisions are exported as CSV or JSON."),
        };
    }

    private static byte[] FindingsCsv(IReadOnlyList<FindingRow> rows, Dictionary<Guid, DecisionView> decisions) => CsvText.Write(
        [
            "finding", "agreement", "rule", "category", "severity", "rank", "direction", "transferor", "transferee", "page", "clause", "words", "candidates", "status",
            "reopened", "item", "reason", "accepted until", "note", "decided by", "decided at", "found at",
        ],
        rows.Select(r =>
        {
            var d = decisions.GetValueOrDefault(r.Id);
            return (IReadOnlyList<object?>)[
                r.Id, r.AgreementName, r.Rule, r.Category, r.Severity, r.Rank, r.Direction, r.Content.Transferor, r.Content.Transferee, r.Page,
                ReportFormat.ClausePath(r.Content.ClausePath), r.Content.Words, string.Join(' ', r.Content.Candidates.Select(c => c.ItemId)), r.Status.ToString(),
                r.Reopened == ReopenReason.None ? null : r.Reopened.ToString(), d?.ItemId, d?.Reason, r.AcceptedUntil, d?.Note, d?.AccountName, d?.DecidedAt, r.FoundAt];
        }));

    private static StoredContent Json<T>(string name, T value) =>
        new(name, "application/json", new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(value, s_json)));

    private async Task<List<FindingRow>> AllAsync(Actor actor, FindingQuery query, CancellationToken cancellation)
    {
        var rows = new List<FindingRow>();
        while (true)
        {
            var page = await findings.ListAsync(actor, query with { Skip = rows.Count, Take = PageLength }, cancellation);
            rows.AddRange(page.Items);
            if (page.Items.Length < PageLength)
            {
                return rows;
            }
        }
    }

    // The decision in force of each finding.
    private async Task<Dictionary<Guid, DecisionView>> DecisionsOfAsync(List<FindingRow> rows, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var result = new Dictionary<Guid, DecisionView>();
        foreach (var batch in rows.Select(r => r.Id).Chunk(PageLength))
        {
            var inForce = store.Findings.Where(f => batch.Contains(f.Id) && f.Status != FindingStatus.Open).Select(f => f.DecisionId);
            foreach (var decision in await DecisionViews.OfAsync(store, store.Decisions.Where(d => inForce.Contains(d.Id)), cancellation))
            {
                result[decision.FindingId] = decision;
            }
        }

        return result;
    }

    private Task<int> CheckAsync(Actor actor, Guid projectId, ProjectRole needed, string action, Guid subject, CancellationToken cancellation) => stores.InTransactionAsync(
        async store =>
        {
            await store.RoleAsync(actor, projectId, needed, cancellation);
            await audit.AppendAsync(store, actor, [new AuditDraft(projectId, action, subject.ToString())], cancellation);
            return 0;
        },
        cancellation);
}
