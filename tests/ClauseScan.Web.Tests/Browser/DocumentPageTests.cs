using ClauseScan.Documents;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.Playwright;

namespace ClauseScan.Web.Tests.Browser;

public class DocumentPageTests
{
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
        var quoted = site.Page.Locator("#finding blockquote");
        await Assertions.Expect(quoted.Nth(0)).ToHaveTextAsync(finding.Content.Words);
        await Assertions.Expect(quoted.Nth(1)).ToHaveTextAsync(finding.Content.OtherVersion.Words);

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
}
