using System.Text;
using ClauseScan.Web.Access;
using ClauseScan.Web.Files;
using ClauseScan.Web.Hosting;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Jobs;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClauseScan.Web.Tests;

/// <summary>The application's services over a database of its own, with people and a project, without a web server.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private Office(TestDatabase database, ServiceProvider services) => (_database, _services) = (database, services);

    public TestClock Clock => (TestClock)Get<TimeProvider>();

    public WrittenReader Reader => (WrittenReader)Get<IAgreementReader>();

    public Guid ProjectId { get; private set; }

    public Actor Manager { get; private set; } = null!;

    public Actor Reviewer { get; private set; } = null!;

    public Actor SecondReviewer { get; private set; } = null!;

    public Actor Uploader { get; private set; } = null!;

    public Actor Stranger { get; private set; } = null!;

    public StoreSettings Settings => _database.Settings;

    public static async Task<Office> OpenAsync(string kind, Action<IServiceCollection>? change = null, bool requiresTwoPeople = false)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var services = new ServiceCollection().AddLogging();
        services.AddClauseScan(database.Settings, FileKey.None);
        services.AddSingleton<TimeProvider, TestClock>();
        services.AddSingleton<IAgreementReader, WrittenReader>();
        services.AddSingleton<IJobStarter, NoStarter>();
        change?.Invoke(services);
        var office = new Office(database, services.BuildServiceProvider());
        await office.FillAsync(requiresTwoPeople);
        return office;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ReviewStore OpenStore() => _database.CreateDbContext();

    public async Task<Actor> HireAsync(string name, ProjectRole? role, Guid? projectId = null)
    {
        await using var store = OpenStore();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, CreatedAt = DateTime.UtcNow };
        store.Users.Add(account);
        if (role is { } given)
        {
            store.Members.Add(new ProjectMember { ProjectId = projectId ?? ProjectId, AccountId = account.Id, Role = given });
        }

        await store.SaveChangesAsync();
        return new Actor(account.Id, name, false);
    }

    /// <summary>Uploads files and reads them.</summary>
    public async Task<UploadView> UploadAsync(UploadRequest? request, params (string Name, string Text)[] files)
    {
        var upload = await Get<IIntake>().ReceiveAsync(Uploader, request ?? new UploadRequest(ProjectId), Files(files));
        await WorkAsync();
        return await Get<IIntake>().FindAsync(Uploader, upload.Id);
    }

    /// <summary>Does all jobs that wait.</summary>
    public async Task WorkAsync()
    {
        foreach (var job in await Get<JobLeases>().WaitingAsync(1000, default))
        {
            await Get<ReadingWork>().DoAsync(job.Id, default);
        }
    }

    public Task<Page<FindingRow>> QueueAsync(Actor? actor = null) => Get<IFindings>().ListAsync(actor ?? Reviewer, new FindingQuery { ProjectId = ProjectId, Sort = FindingSort.Agreement });

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    public static async IAsyncEnumerable<IncomingFile> Files(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            await Task.Yield();
            yield return new IncomingFile(name, new MemoryStream(Encoding.UTF8.GetBytes(text)));
        }
    }

    private async Task FillAsync(bool requiresTwoPeople)
    {
        var administrator = (await HireAsync("administrator", null)) with { IsAdministrator = true };
        var project = await Get<IProjects>().CreateAsync(administrator, "Matter", requiresTwoPeople);
        ProjectId = project.Id;
        Manager = await HireAsync("manager", ProjectRole.Manager);
        Reviewer = await HireAsync("reviewer", ProjectRole.Reviewer);
        SecondReviewer = await HireAsync("second", ProjectRole.Reviewer);
        Uploader = await HireAsync("uploader", ProjectRole.Uploader);
        var other = await Get<IProjects>().CreateAsync(administrator, "Other matter", false);
        Stranger = await HireAsync("stranger", ProjectRole.Manager, other.Id);
    }
}
