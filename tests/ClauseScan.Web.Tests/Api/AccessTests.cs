using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ClauseScan.Web.Access;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClauseScan.Web.Tests.Api;

public class AccessTests
{
    /// <summary>Endpoints that concern no project.</summary>
    private static readonly string[] s_ofNoProject =
    [
        "ListProjects", "CreateProject", "CheckAudit", "GetMe", "ChangePassword", "ListTokens", "IssueToken", "RevokeToken", "ListAccounts", "CreateAccount",
        "LockAccount", "SetPassword", "ListEditions", "ListItems", "GetItem",
    ];

    [Fact]
    public async Task An_uploader_gets_404_for_everything_of_a_project_of_others()
    {
        await using var site = await Site.OpenAsync();
        var things = await SiteMap.ThingsAsync(site.Office);
        var other = await site.Office.HireAsync("other-uploader", ProjectRole.Uploader, (await site.Office.Get<IProjects>().ListAsync(site.Office.Stranger))[0].Id);
        using var client = await site.ClientAsync(other);

        var answers = new List<string>();
        foreach (var (name, method, pattern) in SiteMap.Endpoints(site).Where(e => !s_ofNoProject.Contains(e.Name)))
        {
            using var answer = await client.SendAsync(Request(name, method, pattern, things));
            answers.Add($"{name}: {(int)answer.StatusCode} {answer.Content.Headers.ContentType?.MediaType}");
            Assert.True(answer.Headers.Contains("X-Content-Type-Options"), name);
        }

        Assert.True(answers.Count > 25, $"{answers.Count} endpoints");
        Assert.All(answers, a => Assert.EndsWith(": 404 application/problem+json", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_manager_of_the_project_gets_what_others_do_not()
    {
        await using var site = await Site.OpenAsync();
        var things = await SiteMap.ThingsAsync(site.Office);
        using var client = await site.ClientAsync(site.Office.Manager);

        var answers = new List<string>();
        foreach (var (name, method, pattern) in SiteMap.Endpoints(site).Where(e => !s_ofNoProject.Contains(e.Name) && e.Name is not ("WatchProgress" or "DrawPage" or "RemoveMember")))
        {
            using var answer = await client.SendAsync(Request(name, method, pattern, things));
            answers.Add($"{name}: {(answer.IsSuccessStatusCode || answer.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.BadRequest ? "seen" : answer.StatusCode)}");
        }

        Assert.All(answers, a => Assert.EndsWith(": seen", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_token_or_session_everything_is_401()
    {
        await using var site = await Site.OpenAsync();
        var things = await SiteMap.ThingsAsync(site.Office);
        using var nobody = await site.ClientAsync(null);
        using var liar = await site.ClientAsync(null);
        liar.DefaultRequestHeaders.Add("Authorization", "Bearer cs_made-up");

        foreach (var (name, method, pattern) in SiteMap.Endpoints(site))
        {
            using var answer = await nobody.SendAsync(Request(name, method, pattern, things));
            using var lie = await liar.SendAsync(Request(name, method, pattern, things));
            Assert.Equal((name, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (name, answer.StatusCode, lie.StatusCode));
        }
    }

    [Fact]
    public async Task An_uploader_of_the_project_may_not_decide()
    {
        await using var site = await Site.OpenAsync();
        var things = await SiteMap.ThingsAsync(site.Office);
        using var client = await site.ClientAsync(site.Office.Uploader);

        using var answer = await client.SendAsync(Request("Decide", "POST", "/api/decisions", things));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("findings?status=needsEngineer&status=Open&candidateKind=restricted&sort=oldest", HttpStatusCode.OK)]
    [InlineData("findings?candidateKind=forbidden", HttpStatusCode.BadRequest)]
    [InlineData("findings?status=17", HttpStatusCode.BadRequest)]
    [InlineData("exports/findings?format=sarif", HttpStatusCode.OK)]
    [InlineData("agreements?state=signedOff", HttpStatusCode.OK)]
    public async Task Words_in_addresses_are_those_of_answers(string address, HttpStatusCode expected)
    {
        await using var site = await Site.OpenAsync();
        using var client = await site.ClientAsync(site.Office.Manager);

        using var answer = await client.GetAsync($"/api/{address}&projectId={site.Office.ProjectId}");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_that_was_ended_signs_nobody_in()
    {
        await using var site = await Site.OpenAsync();
        var tokens = site.Services.GetRequiredService<ITokens>();
        var token = await tokens.IssueAsync(site.Office.Uploader, "t", null);
        var before = await tokens.ActorOfAsync(token.Secret);

        await tokens.RevokeAsync(site.Office.Uploader, token.Token.Id);

        Assert.Equal(site.Office.Uploader.Id, before!.Id);
        Assert.Null(await tokens.ActorOfAsync(token.Secret));
    }

    [Fact]
    public async Task Health_and_description_are_open_and_pages_are_guarded()
    {
        await using var site = await Site.OpenAsync();
        using var client = await site.ClientAsync(null);

        using var health = await client.GetAsync("/healthz");
        using var ready = await client.GetAsync("/readyz");
        var description = await client.GetStringAsync("/openapi/v1.json");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (health.StatusCode, ready.StatusCode));
        Assert.Contains("frame-ancestors 'none'", health.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", health.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.All(SiteMap.Endpoints(site), e => Assert.Contains($"\"{e.Name}\"", description, StringComparison.Ordinal));
        using var schemas = JsonDocument.Parse(description);
        Assert.Equal("string", schemas.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("WordOfFindingStatus").GetProperty("type").GetString());
    }

    [Fact]
    public async Task The_first_account_is_made_once_and_signing_in_needs_its_form()
    {
        await using var site = await Site.OpenAsync();
        using var client = await site.ClientAsync(null);
        await using var scope = site.Services.CreateAsyncScope();

        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => scope.ServiceProvider.GetRequiredService<IAccounts>().CreateFirstAsync(new NewAccount("root", "Root", "a long password indeed")));
        using var forged = await client.PostAsync("/account/sign-in", new FormUrlEncodedContent([new("userName", "a"), new("password", "b")]));

        Assert.Equal(Refusal.Conflict, refused.Refusal);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    private static HttpRequestMessage Request(string name, string method, string pattern, Dictionary<string, Guid> things)
    {
        var path = SiteMap.Address(pattern, things);
        path += path.Contains(things["projectId"].ToString(), StringComparison.Ordinal) ? "" : "?projectId=" + things["projectId"];
        return new HttpRequestMessage(new HttpMethod(method), path) { Content = Body(name, things) };
    }

    private static HttpContent? Body(string name, Dictionary<string, Guid> things) => name switch
    {
        "CreateProject" or "ChangeProject" => JsonContent.Create(new { name = "n", requiresTwoPeople = false }),
        "SetMember" => JsonContent.Create(new { role = "reviewer" }),
        "RenameAgreement" => JsonContent.Create(new { name = "n" }),
        "Decide" => JsonContent.Create(new { findingIds = new[] { things["findingId"] }, verdict = "confirmed" }),
        "Undo" or "Assign" => JsonContent.Create(new { findingIds = new[] { things["findingId"] } }),
        "Upload" => new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("TX1001 1 More words.")), "files", "b.txt" } },
        "IssueToken" => JsonContent.Create(new { name = "n" }),
        "CreateAccount" => JsonContent.Create(new { userName = "n", displayName = "n", password = "p" }),
        "LockAccount" => JsonContent.Create(new { isLocked = true }),
        "ChangePassword" or "SetPassword" => JsonContent.Create(new { password = "p" }),
        _ => null,
    };
}
