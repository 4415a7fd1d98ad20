using ClauseScan.Documents;
using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.Playwright;

namespace ClauseScan.Web.Tests.Browser;

public class ReviewPageTests
{
    private const int Findings = 20;

    [BrowserFact]
    public async Task Twenty_findings_are_decided_by_keyboard()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, Site.Sample("vanadium-process-licence-long.pdf"), Site.Sample("uav-licence-bilingual.docx"));
        await site.Page.GotoAsync($"{site.Address}/projects/{project}/queue?status=Open&sort=Agreement");
        Assert.Empty(await site.FaultsAsync());
        await site.Page.ClickAsync(".finding-link >> nth=0");

        var expected = new Dictionary<Guid, FindingStatus>();
        for (var i = 0; i < Findings; i++)
        {
            var id = await CurrentAsync(site.Page);
            var (key, verdict) = (i % 3) switch { 0 => ("a", FindingStatus.Confirmed), 1 => ("r", FindingStatus.NotATransfer), _ => ("n", FindingStatus.NeedsEngineer) };
            await site.Page.Keyboard.PressAsync(key);
            await site.Page.WaitForFunctionAsync("id => document.querySelector('#finding') && document.querySelector('#finding').dataset.id !== id", id.ToString());
            expected.Add(id, verdict);
        }

        var rows = (await site.FindingsAsync(manager, project)).ToDictionary(f => f.Id, f => f.Status);
        Assert.Equal(Findings, expected.Count);
        Assert.All(expected, e => Assert.Equal(e.Value, rows[e.Key]));
        Assert.All(rows.Where(r => !expected.ContainsKey(r.Key)), r => Assert.Equal(FindingStatus.Open, r.Value));
        Assert.Empty(await site.FaultsAsync());
        Assert.Empty(site.Complaints);
    }

    [BrowserFact]
    public async Task Keys_are_dead_inside_fields_and_a_decision_is_undone()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, Site.Sample("uav-licence-bilingual.docx"));
        await site.Page.GotoAsync($"{site.Address}/projects/{project}/queue?status=Open&sort=Candidate");
        await site.Page.ClickAsync(".finding-link >> nth=0");
        var id = await CurrentAsync(site.Page);

        await site.Page.Keyboard.PressAsync("/");
        await site.Page.Keyboard.TypeAsync("arnju");
        await Assertions.Expect(site.Page.Locator("#panel-search")).ToHaveValueAsync("arnju");
        Assert.Equal(id, await CurrentAsync(site.Page));
        Assert.All(await site.FindingsAsync(manager, project), f => Assert.Equal(FindingStatus.Open, f.Status));

        await site.Page.Keyboard.PressAsync("Escape");
        await site.Page.Keyboard.PressAsync("1");
        await site.Page.Keyboard.PressAsync("a");
        await site.Page.WaitForFunctionAsync("id => document.querySelector('#finding').dataset.id !== id", id.ToString());
        await site.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(site.Page.Locator("#status")).ToHaveTextAsync("confirmed");
        await Assertions.Expect(site.Page.Locator("#decide input[name=itemId] >> nth=1")).ToBeCheckedAsync();
        var decided = (await site.Get<IFindings>().FindAsync(manager, id)).Decisions[0];
        Assert.NotNull(decided.ItemId);

        await site.Page.Keyboard.PressAsync("u");
        await Assertions.Expect(site.Page.Locator("#status")).ToHaveTextAsync("open");
        await site.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(site.Page.Locator("#help")).ToBeVisibleAsync();
        Assert.Empty(await site.FaultsAsync());
    }

    [BrowserFact]
    public async Task Every_page_can_be_used_by_everybody()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.AddAccountAsync(manager, "clerk");
        await site.SignInAsync("chief");
        await site.UploadAsync(project, Site.Sample("gallium-know-how-transfer.pdf"));
        var finding = (await site.FindingsAsync(manager, project))[0];

        foreach (var address in new[]
        {
            "/", "/queue", "/catalogue", "/catalogue/" + TestItems.Restricted, "/accounts", "/account", $"/projects/{project}/dashboard", $"/projects/{project}/audit?check=true",
            $"/projects/{project}/members", $"/agreements/{finding.AgreementId}", $"/review/{finding.Id}", $"/review/{finding.Id}?view=text", $"/review/{finding.Id}/history", "/nothing",
        })
        {
            var answer = await site.Page.GotoAsync(site.Address + address);
            Assert.Equal((address, address == "/nothing" ? 404 : 200), (address, answer!.Status));
            Assert.Empty(await site.FaultsAsync());
        }

        Assert.Empty(site.Complaints);
    }

    [BrowserFact]
    public async Task Ticked_findings_are_decided_together()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, Site.Sample("source-code-escrow-licence.txt"));
        await site.Page.GotoAsync($"{site.Address}/projects/{project}/queue?status=Open");

        await site.Page.CheckAsync("input[name=findingIds] >> nth=0");
        await site.Page.SelectOptionAsync("select[name=verdict]", "NotATransfer");
        await site.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Decide" }).ClickAsync();

        await Assertions.Expect(site.Page.Locator(".notice")).ToHaveTextAsync("1 finding decided: not a transfer.");
        Assert.Single(await site.FindingsAsync(manager, project), f => f.Status == FindingStatus.NotATransfer);
    }

    [BrowserFact]
    public async Task The_marks_hold_exactly_the_flagged_words()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, Site.Sample("uav-licence-bilingual.docx"));
        var finding = (await site.FindingsAsync(manager, project)).First(f => f.Content.OtherVersion is not null);

        await site.Page.GotoAsync($"{site.Address}/review/{finding.Id}");

        Assert.Equal(Letters(finding.Content.Words), Letters(string.Concat(await MarkedAsync(":not(.other)"))));
        Assert.Equal(Letters(finding.Content.OtherVersion!.Words), Letters(string.Concat(await MarkedAsync(".other"))));
        await Assertions.Expect(site.Page.Locator("#finding blockquote")).ToHaveTextAsync([finding.Content.Words, finding.Content.OtherVersion.Words]);

        Task<IReadOnlyList<string>> MarkedAsync(string which) => site.Page.Locator($"mark[data-findings~='{finding.Id}']{which}").AllTextContentsAsync();

        static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    [BrowserFact]
    public async Task Pages_are_marked_on_the_words_whatever_their_size_and_without_script()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, FilePayloads.Letter(
            "letter.pdf", "LICENCE AGREEMENT", "1. Improvements", "1.1 Licensee shall assign to Licensor all right, title and interest in and to any Improvement."));
        var finding = Assert.Single(await site.FindingsAsync(manager, project), f => f.Rule == "TX1001");
        var area = finding.Content.Areas[0];
        await site.NewVisitorAsync(runsScripts: false);
        await site.SignInAsync("chief");

        await site.Page.GotoAsync($"{site.Address}/review/{finding.Id}");

        var page = (await site.Page.Locator("#page-1 img").BoundingBoxAsync())!;
        var mark = (await site.Page.Locator("#page-1 .area rect").First.BoundingBoxAsync())!;
        Assert.Equal(792.0 / 612, page.Height / page.Width, 0.005);
        Assert.Equal(area.Left / 612, (mark.X - page.X) / page.Width, 0.005);
        Assert.Equal(area.Top / 792, (mark.Y - page.Y) / page.Height, 0.005);
        Assert.Equal(area.Width / 612, mark.Width / page.Width, 0.005);
    }

    [BrowserFact]
    public async Task An_agreement_without_findings_can_be_read()
    {
        await using var site = await Site.OpenAsync();
        var (_, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, FilePayloads.OfText("lease.txt", "LEASE\n\n1. Rent\n\nThe tenant pays the rent on the first day of each month.\n"));
        await site.Page.ClickAsync("#results tbody a");

        await site.Page.ClickAsync("text=Read the agreement");

        await Assertions.Expect(site.Page.Locator("#paper")).ToContainTextAsync("pays the rent on the first day");
        Assert.Empty(await site.FaultsAsync());
        Assert.Empty(site.Complaints);
    }

    [BrowserFact]
    public async Task The_memo_is_downloaded_and_tells_findings_and_decisions()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, Site.Sample("uav-licence-bilingual.docx"));
        var finding = (await site.FindingsAsync(manager, project)).First(f => f.Content.Candidates.Length > 0);
        await site.Get<IDecisions>().DecideAsync(manager, new([finding.Id], FindingStatus.Confirmed) { ItemId = finding.Content.Candidates[0].ItemId, Note = "asked the engineer" });
        await site.Page.GotoAsync($"{site.Address}/agreements/{finding.AgreementId}");

        var download = await site.Page.RunAndWaitForDownloadAsync(() => site.Page.ClickAsync("text=Screening memo (Word)"));

        var path = Path.Combine(TestFolder.Make(), "memo.docx");
        await download.SaveAsAsync(path);
        var memo = DocumentReader.Read(path, new ReadingOptions());
        Assert.Equal(ReadingOutcome.Whole, memo.Outcome);
        Assert.Contains("Screening memo: uav-licence-bilingual", memo.Text.Content, StringComparison.Ordinal);
        Assert.Contains(finding.Content.Message, memo.Text.Content, StringComparison.Ordinal);
        Assert.Contains("Decision: confirmed", memo.Text.Content, StringComparison.Ordinal);
        Assert.Contains("by The chief", memo.Text.Content, StringComparison.Ordinal);
        Assert.Contains("asked the engineer", memo.Text.Content, StringComparison.Ordinal);
        Assert.Contains("What follows: ", memo.Text.Content, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_changed_catalogue_opens_what_rested_on_the_changed_item()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, Site.Sample("uav-licence-bilingual.docx"));
        var findings = await site.FindingsAsync(manager, project);
        var finding = findings.First(f => f.Content.Candidates.Length > 0);
        var other = findings.First(f => f.Id != finding.Id);
        await site.Get<IDecisions>().DecideAsync(manager, new([finding.Id], FindingStatus.Confirmed) { ItemId = finding.Content.Candidates[0].ItemId });
        await site.Get<IDecisions>().DecideAsync(manager, new([other.Id], FindingStatus.NotATransfer));
        await site.Page.GotoAsync($"{site.Address}/review/{finding.Id}");
        await Assertions.Expect(site.Page.Locator("#status")).ToHaveTextAsync("confirmed");

        await site.StartAgainAsync(ChangedCatalogue.Write(finding.Content.Candidates[0].ItemId));

        await site.Page.GotoAsync($"{site.Address}/projects/{project}/queue?reopened=true");
        await Assertions.Expect(site.Page.Locator(".finding-link")).ToHaveCountAsync(1);
        await site.Page.ClickAsync(".finding-link");
        await Assertions.Expect(site.Page.Locator("#status")).ToHaveTextAsync("open");
        await Assertions.Expect(site.Page.Locator("#finding .caution")).ToHaveTextAsync("open again: the catalogue changed what the decision rested on");
        await site.Page.GotoAsync($"{site.Address}/review/{other.Id}");
        await Assertions.Expect(site.Page.Locator("#status")).ToHaveTextAsync("not a transfer");
        Assert.Empty(await site.FaultsAsync());
        Assert.Empty(site.Complaints);
    }

    [BrowserFact]
    public async Task Roles_are_refused_what_they_may_not_see()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.Get<IProjects>().SetMemberAsync(manager, project, await site.AddAccountAsync(manager, "uploader"), ProjectRole.Uploader);
        await site.AddAccountAsync(manager, "stranger");
        await site.SignInAsync("uploader");
        await site.UploadAsync(project, Site.Sample("source-code-escrow-licence.txt"));
        var finding = (await site.FindingsAsync(manager, project))[0];

        await site.Page.GotoAsync($"{site.Address}/review/{finding.Id}");
        await Assertions.Expect(site.Page.Locator("#decide")).ToHaveCountAsync(0);
        await Assertions.Expect(site.Page.Locator("blockquote").First).ToBeVisibleAsync();
        Assert.Equal(403, await StatusAsync($"/projects/{project}/dashboard"));
        Assert.Equal(403, await StatusAsync($"/projects/{project}/audit"));
        Assert.Equal(404, await StatusAsync("/accounts"));

        await site.NewVisitorAsync();
        await site.SignInAsync("stranger");
        foreach (var address in new[]
        {
            $"/projects/{project}", $"/projects/{project}/queue", $"/projects/{project}/dashboard", $"/projects/{project}/audit", $"/projects/{project}/members",
            $"/agreements/{finding.AgreementId}", $"/review/{finding.Id}", $"/review/{finding.Id}?handler=Panel", $"/review/{finding.Id}/history",
        })
        {
            Assert.Equal(404, await StatusAsync(address));
        }

        await Assertions.Expect(site.Page.Locator("h1")).ToHaveTextAsync("Not found");

        async Task<int> StatusAsync(string address) => (await site.Page.GotoAsync(site.Address + address))!.Status;
    }

    private static async Task<Guid> CurrentAsync(IPage page) => Guid.Parse((await page.GetAttributeAsync("#finding", "data-id"))!);
}
