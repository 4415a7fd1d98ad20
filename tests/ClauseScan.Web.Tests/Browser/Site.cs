using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Hosting;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ClauseScan.Web.Tests.Browser;

/// <summary>The whole site on a port of its own, with a browser that looks at it.</summary>
internal sealed class Site : IAsyncDisposable
{
    public const string Password = "correct horse battery";

    private readonly string _folder = TestFolder.Make();
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public IPage Page { get; private set; } = null!;

    /// <summary>What the browser's console complained about.</summary>
    public List<string> Complaints { get; } = [];

    public string Address => _app.Urls.First();

    public static async Task<Site> OpenAsync(Action<IServiceCollection>? change = null)
    {
        var site = new Site();
        await site.StartAsync([], change);
        site._playwright = await Playwright.CreateAsync();
        site._browser = await site._playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.Chromium, Args = ["--no-sandbox"] });
        await site.NewVisitorAsync();
        return site;
    }

    /// <summary>Stops the site and starts it over the same data, with further files of the catalogue.</summary>
    public async Task StartAgainAsync(params ImmutableArray<string> catalogueFiles)
    {
        await StopAsync();
        await StartAsync(catalogueFiles, null);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>A browser that knows nothing of what was done before.</summary>
    public async Task NewVisitorAsync(bool runsScripts = true)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = runsScripts });
        Page = await context.NewPageAsync();
        Page.SetDefaultTimeout(60_000);
        Page.PageError += (_, fault) => Complaints.Add(fault);
        Page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                Complaints.Add(message.Text);
            }
        };
    }

    /// <summary>The administrator with a project, without the first-run page.</summary>
    public async Task<(Actor Manager, Guid Project)> FillAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var view = await scope.ServiceProvider.GetRequiredService<IAccounts>().CreateFirstAsync(new NewAccount("chief", "The chief", Password, true));
        var manager = new Actor(view.Id, view.UserName, true);
        return (manager, (await Get<IProjects>().CreateAsync(manager, "Pumps", false)).Id);
    }

    public async Task<Guid> AddAccountAsync(Actor administrator, string name)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IAccounts>().CreateAsync(administrator, new NewAccount(name, name, Password))).Id;
    }

    public async Task SignInAsync(string name)
    {
        await Page.GotoAsync(Address + "/account/sign-in");
        await Page.FillAsync("#userName", name);
        await Page.FillAsync("#password", Password);
        await Page.ClickAsync("main button");
        await Page.WaitForURLAsync(Address + "/");
    }

    /// <summary>Uploads files on the project's page.</summary>
    public async Task SendAsync(Guid project, params FilePayload[] files)
    {
        await Page.GotoAsync($"{Address}/projects/{project}");
        await Page.SetInputFilesAsync("#files", files);
        await Page.ClickAsync("#send");
        await Page.WaitForURLAsync("**/uploads/*");
    }

    /// <summary>Drops files or a folder of this machine, as a person does from a file manager.</summary>
    public async Task DropAsync(string selector, params string[] paths)
    {
        var place = (await Page.Locator(selector).BoundingBoxAsync())!;
        var browser = await Page.Context.NewCDPSessionAsync(Page);
        foreach (var type in new[] { "dragEnter", "dragOver", "drop" })
        {
            await browser.SendAsync("Input.dispatchDragEvent", new Dictionary<string, object>
            {
                ["type"] = type, ["x"] = place.X + (place.Width / 2), ["y"] = place.Y + (place.Height / 2),
                ["data"] = new { items = Array.Empty<object>(), files = paths, dragOperationsMask = 1 },
            });
        }
    }

    /// <summary>Uploads files on the project's page and waits until they are done.</summary>
    public async Task UploadAsync(Guid project, params FilePayload[] files)
    {
        await SendAsync(project, files);
        await Page.WaitForSelectorAsync("#results[data-over=true]", new PageWaitForSelectorOptions { Timeout = 180_000 });
    }

    public async Task<IReadOnlyList<FindingRow>> FindingsAsync(Actor actor, Guid project) =>
        (await Get<IFindings>().ListAsync(actor, new FindingQuery { ProjectId = project, Take = 1000 })).Items;

    /// <summary>The rules of accessibility that the page breaks gravely, light or dark, with the places.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        var faults = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await Page.RunAxe();
            faults.AddRange(result.Violations.Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{v.Id}, {scheme}, on {Page.Url}: {string.Join(", ", v.Nodes.Select(n => n.Target))}"));
        }

        return faults;
    }

    /// <summary>A sample agreement.</summary>
    public static FilePayload Sample(string name) => new() { Name = name, MimeType = "application/octet-stream", Buffer = File.ReadAllBytes(Path.Combine(Corpus(), name)) };

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public static string Corpus()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClauseScan.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "corpus");
    }

    private async Task StartAsync(ImmutableArray<string> catalogueFiles, Action<IServiceCollection>? change)
    {
        var arguments = new WebArguments(new StoreSettings(_folder), "http://127.0.0.1:0", WebRole.All, 1, false, null) { CatalogueFiles = catalogueFiles };
        _app = WebHost.Build(arguments, change);
        await WebHost.PrepareAsync(_app);
        await _app.StartAsync();
    }

    private async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
