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

    private static async Task<Guid> CurrentAsync(IPage page) => Guid.Parse((await page.GetAttributeAsync("#finding", "data-id"))!);
}
