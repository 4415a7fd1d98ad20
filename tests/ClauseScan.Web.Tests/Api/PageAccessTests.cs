using System.Net;
using ClauseScan.Web.Access;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Tests.Api;

public class PageAccessTests
{
    private const string Get = "get";

    /// <summary>What a page does, and the endpoint by which a program does it.</summary>
    private static readonly Dictionary<string, string> s_acts = new(StringComparer.Ordinal)
    {
        ["/Index"] = "CreateProject",
        ["/Account/Own Password"] = "ChangePassword",
        ["/Account/Own Token"] = "IssueToken",
        ["/Account/Own Revoke"] = "RevokeToken",
        ["/Administration/Accounts Create"] = "CreateAccount",
        ["/Administration/Accounts Lock"] = "LockAccount",
        ["/Administration/Accounts Password"] = "SetPassword",
        ["/Agreements/Agreement SignOff"] = "SignOff",
        ["/Agreements/Agreement ReadAgain"] = "ReadAgain",
        ["/Agreements/Agreement Rename"] = "RenameAgreement",
        ["/Projects/Members Member"] = "SetMember",
        ["/Projects/Members Settings"] = "ChangeProject",
        ["/Projects/Queue Decide"] = "Decide",
        ["/Projects/Queue Claim"] = "Assign",
        ["/Projects/Queue Assign"] = "Assign",
        ["/Projects/Queue Undo"] = "Undo",
        ["/Review/Finding Decide"] = "Decide",
        ["/Review/Finding Assign"] = "Assign",
        ["/Review/Finding Undo"] = "Undo",
    };

    [Fact]
    public async Task Whatever_a_page_does_the_api_can()
    {
        await using var site = await Site.OpenAsync();
        var endpoints = SiteMap.Endpoints(site).Select(e => e.Name).ToHashSet();

        var acts = (await SiteMap.HandlersAsync(site)).Where(h => h.Method != Get).Select(h => $"{h.Page} {h.Handler}".TrimEnd()).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(s_acts.Keys.Order(StringComparer.Ordinal), acts);
        Assert.All(s_acts.Values, name => Assert.Contains(name, endpoints));
    }

    [Fact]
    public async Task An_uploader_gets_404_for_every_page_of_a_project_of_others()
    {
        await using var site = await Site.OpenAsync();
        var things = await SiteMap.ThingsAsync(site.Office);
        var other = await site.Office.HireAsync("other-uploader", ProjectRole.Uploader, (await site.Office.Get<IProjects>().ListAsync(site.Office.Stranger))[0].Id);

        var answers = await AskAsync(site, other, things);

        Assert.True(answers.Count > 20, $"{answers.Count} handlers");
        Assert.All(answers, a => Assert.EndsWith(": 404", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_manager_of_the_project_sees_its_pages()
    {
        await using var site = await Site.OpenAsync();
        var things = await SiteMap.ThingsAsync(site.Office);

        var answers = await AskAsync(site, site.Office.Manager, things);

        Assert.All(answers, a => Assert.True(a.EndsWith(": 200", StringComparison.Ordinal) || a.EndsWith(": 302", StringComparison.Ordinal), a));
    }

    [Fact]
    public async Task Behind_a_server_for_https_cookies_are_secure()
    {
        await using var site = await Site.OpenAsync();
        using var direct = await site.ClientAsync(null);
        using var forwarded = await site.ClientAsync(null);
        forwarded.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var plain = await direct.GetAsync("/account/sign-in");
        using var secure = await forwarded.GetAsync("/account/sign-in");

        Assert.All(plain.Headers.GetValues("Set-Cookie"), c => Assert.DoesNotContain("secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.All(secure.Headers.GetValues("Set-Cookie"), c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
    }

    // Every handler of every page that concerns a project, and what is posted to the queue over all projects.
    private static async Task<List<string>> AskAsync(Site site, Actor actor, Dictionary<string, Guid> things)
    {
        using var client = await site.VisitorAsync(actor);
        var token = await Site.FormTokenAsync(client, "/");
        var answers = new List<string>();
        foreach (var (page, method, handler, pattern) in (await SiteMap.HandlersAsync(site))
            .Where(h => h.Pattern.Contains(":guid}", StringComparison.Ordinal) || (h.Pattern == "/queue" && h.Method != Get)))
        {
            var address = SiteMap.Address(pattern, things) + (handler is null ? "" : "?handler=" + handler);
            using var request = new HttpRequestMessage(method == Get ? HttpMethod.Get : HttpMethod.Post, address)
            {
                Content = method == Get ? null : new FormUrlEncodedContent(Fields(token, things)),
            };
            using var answer = await client.SendAsync(request);
            answers.Add($"{page} {method} {handler} {pattern}: {(int)answer.StatusCode}");
        }

        return answers;
    }

    // What any of the forms asks for.
    private static List<KeyValuePair<string, string>> Fields(string token, Dictionary<string, Guid> things) =>
    [
        new("__RequestVerificationToken", token), new("name", "n"), new("verdict", "Confirmed"), new("role", "Reviewer"),
        new("findingIds", things["findingId"].ToString()), new("versionId", things["versionId"].ToString()), new("accountId", things["accountId"].ToString()),
    ];
}
