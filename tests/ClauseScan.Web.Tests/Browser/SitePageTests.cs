using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.Playwright;

namespace ClauseScan.Web.Tests.Browser;

public class SitePageTests
{
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
    public async Task Markup_in_names_and_words_stays_words()
    {
        const string Markup = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        await site.UploadAsync(project, FilePayloads.OfText(
            "<img src=x onerror=window.ran=1>.txt",
            $"LICENCE AGREEMENT\n\n1. Improvements {Markup}\n\n1.1 Licensee shall assign to Licensor all right, title and interest in any Improvement {Markup} made by Licensee.\n"));
        var upload = new Uri(site.Page.Url).PathAndQuery;
        var finding = (await site.FindingsAsync(manager, project)).First(f => f.Content.Words.Contains("<script>", StringComparison.Ordinal));
        await site.Get<IAgreements>().RenameAsync(manager, finding.AgreementId, Markup, Markup);
        await site.Get<IDecisions>().DecideAsync(manager, new([finding.Id], FindingStatus.Accepted) { Reason = Markup, Note = Markup });

        foreach (var address in new[]
        {
            upload, $"/projects/{project}", $"/projects/{project}/queue", $"/projects/{project}/audit", $"/agreements/{finding.AgreementId}", $"/agreements/{finding.AgreementId}/read",
            $"/review/{finding.Id}", $"/review/{finding.Id}/history",
        })
        {
            await site.Page.GotoAsync(site.Address + address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("window.ran");
            Assert.Equal((address, 0), (address, await site.Page.Locator("main img[src=x], main script").CountAsync()));
            Assert.False(await site.Page.EvaluateAsync<bool>("'ran' in window"), address);
        }

        Assert.Empty(site.Complaints);
    }
}
