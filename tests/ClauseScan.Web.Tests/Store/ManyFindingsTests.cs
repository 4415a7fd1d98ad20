using System.Diagnostics;
using System.Globalization;
using ClauseScan.Web.Files;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Api;
using ClauseScan.Web.Tests.Databases;
using Xunit.Abstractions;

namespace ClauseScan.Web.Tests.Store;

public class ManyFindingsTests(ITestOutputHelper output)
{
    private const int Agreements = 500;
    private const int PerAgreement = 20;
    private const int Rounds = 60;

    [MeasuredTheory, Databases]
    public async Task Ten_thousand_findings_are_listed_filtered_opened_and_decided(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await FillAsync(office);
        var findings = office.Get<IFindings>();
        var decisions = office.Get<IDecisions>();
        var all = new FindingQuery { ProjectId = office.ProjectId };
        var ids = await findings.IdsAsync(office.Reviewer, all);
        Assert.Equal(Agreements * PerAgreement, ids.Length);

        await PrintAsync(kind, "list 50 by rank", i => findings.ListAsync(office.Reviewer, all with { Skip = i * 50 }));
        await PrintAsync(kind, "filter: open outbound grant-backs", _ => findings.ListAsync(
            office.Reviewer, all with { Statuses = [FindingStatus.Open], Directions = ["outbound"], Categories = ["grant-back"], CandidateKinds = [CandidateKind.Prohibited] }));
        await PrintAsync(kind, "search in words", _ => findings.ListAsync(office.Reviewer, all with { Search = "number 77" }), 10);
        await PrintAsync(kind, "ids of the whole queue", _ => findings.IdsAsync(office.Reviewer, all));
        await PrintAsync(kind, "open the next finding", i => findings.FindAsync(office.Reviewer, ids[i * 97]));
        await PrintAsync(kind, "list 50 agreements", i => office.Get<IAgreements>().ListAsync(office.Reviewer, new AgreementQuery(office.ProjectId) { Skip = i % 10 * 50 }));
        await PrintAsync(kind, "dashboard", _ => office.Get<IDashboard>().FiguresAsync(office.Manager, office.ProjectId), 10);
        await PrintAsync(kind, "decide one", i => decisions.DecideAsync(office.Reviewer, new DecisionRequest([ids[i]], FindingStatus.Confirmed)));
        await PrintAsync(kind, "decide 1,000", i => decisions.DecideAsync(office.Reviewer, new DecisionRequest([.. ids.AsSpan(i * 1000, 1000)], FindingStatus.NotATransfer)), 5);
        await PrintAsync(kind, "undo 1,000", i => decisions.UndoAsync(office.Reviewer, [.. ids.AsSpan(i * 1000, 1000)]), 5);
    }

    [MeasuredTheory, InlineData(TestDatabase.Sqlite)]
    public async Task The_next_of_ten_thousand_findings_appears(string kind)
    {
        await using var site = await Site.OpenAsync();
        await FillAsync(site.Office);
        using var visitor = await site.VisitorAsync(site.Office.Reviewer);
        var ids = await site.Office.Get<IFindings>().IdsAsync(site.Office.Reviewer, new FindingQuery { ProjectId = site.Office.ProjectId });

        await PrintAsync(kind, "next finding, by HTTP", i => visitor.GetStringAsync($"/review/{ids[i * 97]}?handler=Panel"));
        await PrintAsync(kind, "whole review page, by HTTP", i => visitor.GetStringAsync($"/review/{ids[i * 97]}"));
        await PrintAsync(kind, "queue page, by HTTP", i => visitor.GetStringAsync($"/projects/{site.Office.ProjectId}/queue?skip={i * 50}"));
    }

    private async Task PrintAsync(string kind, string what, Func<int, Task> act, int rounds = Rounds)
    {
        await act(0);
        var times = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            await act(i);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        output.WriteLine(FormattableString.Invariant($"{kind,-10} {what,-36} median {times[times.Count / 2],7:0.0} ms   p95 {times[(int)(times.Count * 0.95)],7:0.0} ms"));
    }

    private static async Task FillAsync(Office office)
    {
        var seal = office.Get<ContentSeal>();
        var now = new DateTime(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var a = 0; a < Agreements; a += 50)
        {
            await using var store = office.OpenStore();
            for (var i = a; i < a + 50; i++)
            {
                Add(store, office, seal, i, now.AddMinutes(i));
            }

            await store.SaveChangesAsync();
        }
    }

    private static void Add(ReviewStore store, Office office, ContentSeal seal, int number, DateTime now)
    {
        var agreement = new Agreement
        {
            Id = Guid.CreateVersion7(), ProjectId = office.ProjectId, Name = $"Agreement {number}", NameKey = $"agreement {number}", CurrentVersionId = Guid.CreateVersion7(), CreatedAt = now,
        };
        var version = new AgreementVersion
        {
            Id = agreement.CurrentVersionId, AgreementId = agreement.Id, ProjectId = office.ProjectId, Number = 1, FileName = "a.pdf", FileHash = number.ToString("x64", CultureInfo.InvariantCulture),
            UploadedById = office.Uploader.Id, UploadedAt = now, ReadAt = now, Outcome = "whole", Pages = 30,
        };
        store.AddRange(agreement, version);
        for (var i = 0; i < PerAgreement; i++)
        {
            var n = (number * PerAgreement) + i;
            var finding = new ReviewFinding
            {
                Id = Guid.CreateVersion7(), ProjectId = office.ProjectId, AgreementId = agreement.Id, VersionId = version.Id, Rule = "TX1001",
                Category = n % 3 == 0 ? "grant-back" : "licence", Severity = "warning", Rank = 45 + (n % 55), Direction = n % 2 == 0 ? "outbound" : "inbound",
                CandidateKind = n % 7 == 0 ? CandidateKind.Prohibited : CandidateKind.Restricted, CandidateItem = TestItems.Restricted, Page = i, Start = i * 500, Length = 200,
                WordsPrint = new string('w', 64), PathPrint = new string('p', 64), FactsPrint = new string('f', 64), Carry = CarryOver.New, IsPresent = true,
                Status = FindingStatus.Open, Reopened = ReopenReason.None, FoundAt = now, ChangedAt = now,
            };
            var content = FindingContent.Empty with
            {
                Title = "Improvements assigned back", Message = "Licensee assigns improvements to Licensor.", Words = $"Licensee shall assign improvement number {n} to Licensor. " + new string('x', 300),
                ClausePath = ["Art. 6", "6.3"], Areas = [.. Enumerable.Range(0, 4).Select(l => new AreaView(i, 70, 100 + (l * 14), 450, 12))],
            };
            store.Add(finding);
            store.Add(new FindingWords { FindingId = finding.Id, Words = FindingWords.Fold(content.Words) });
            store.Add(new FindingSighting { FindingId = finding.Id, VersionId = version.Id, Carry = CarryOver.New, Start = finding.Start, Content = seal.Write(content) });
        }
    }
}
