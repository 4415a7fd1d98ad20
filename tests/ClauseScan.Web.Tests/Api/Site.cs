using System.Net.Http.Headers;
using ClauseScan.Web.Access;
using ClauseScan.Web.Hosting;
using ClauseScan.Web.Jobs;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ClauseScan.Web.Tests.Api;

/// <summary>The whole application on a port of its own, over the database of an office.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app, Office office) => (_app, Office) = (app, office);

    public Office Office { get; }

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.First());

    public static async Task<Site> OpenAsync(Action<IServiceCollection>? change = null)
    {
        var office = await Office.OpenAsync(TestDatabase.Sqlite);
        var app = WebHost.Build(new WebArguments(office.Settings, "http://127.0.0.1:0", WebRole.Web, 1, false, null), services =>
        {
            services.AddSingleton<IAgreementReader, WrittenReader>();
            services.AddSingleton<IJobStarter, NoStarter>();
            change?.Invoke(services);
        });
        await WebHost.PrepareAsync(app);
        await app.StartAsync();
        return new Site(app, office);
    }

    /// <summary>A client that acts for somebody by a token, or for nobody.</summary>
    public async Task<HttpClient> ClientAsync(Actor? actor)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        if (actor is not null)
        {
            var token = await Services.GetRequiredService<ITokens>().IssueAsync(actor, "test", null);
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Secret);
        }

        return client;
    }

    /// <summary>A client that signed in by the form and keeps its cookies.</summary>
    public async Task<HttpClient> VisitorAsync(Actor actor)
    {
        const string Password = "correct horse battery";
        await using (var scope = Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = (await users.FindByIdAsync(actor.Id.ToString()))!;
            await users.UpdateSecurityStampAsync(account);
            await users.AddPasswordAsync(account, Password);
        }

        var client = await ClientAsync(null);
        using var answer = await client.PostAsync("/account/sign-in", new FormUrlEncodedContent(
            [new("userName", actor.Name), new("password", Password), new("__RequestVerificationToken", await FormTokenAsync(client, "/account/sign-in"))]));
        return answer.Headers.Location?.OriginalString == "/" ? client : throw new InvalidOperationException($"{actor.Name} could not sign in.");
    }

    /// <summary>The token that the forms of a page carry.</summary>
    public static async Task<string> FormTokenAsync(HttpClient client, string page)
    {
        var html = await client.GetStringAsync(page);
        const string Mark = "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"";
        var start = html.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return html[start..html.IndexOf('"', start)];
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Office.DisposeAsync();
    }
}
