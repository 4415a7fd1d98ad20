using System.Collections.Concurrent;
using System.Net.Http.Json;
using ClauseScan.Web.Jobs;
using ClauseScan.Web.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClauseScan.Web.Tests.Api;

public class LogTests
{
    private const string Secret = "tetrafluoro-secret";

    [Fact]
    public async Task Nothing_of_an_agreement_is_logged()
    {
        using var log = new KeptLog();
        await using var site = await Site.OpenAsync(services => services.AddSingleton<ILoggerProvider>(log));
        var reader = (WrittenReader)site.Services.GetRequiredService<IAgreementReader>();
        using var client = await site.ClientAsync(site.Office.Reviewer);

        await UploadAsync(client, site, $"{Secret}.txt", $"TX1001 6.1 Licensee assigns {Secret}.");
        await WorkAsync(site);
        await UploadAsync(client, site, "broken.txt", $"broken {Secret}");
        await WorkAsync(site);
        reader.Before = _ => throw new InvalidOperationException(Secret);
        await UploadAsync(client, site, "fault.txt", $"TX1001 6.1 More of {Secret}.");
        await WorkAsync(site);
        await client.GetAsync(new Uri($"/api/findings?projectId={site.Office.ProjectId}&search={Secret}", UriKind.Relative));
        await client.PostAsJsonAsync(new Uri("/api/decisions", UriKind.Relative), new { note = Secret, verdict = Secret });

        Assert.Contains(log.Lines, l => l.Contains("failed", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, l => l.Contains("secret", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task UploadAsync(HttpClient client, Site site, string name, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(text), "files", name } };
        using var answer = await client.PostAsync(new Uri($"/api/projects/{site.Office.ProjectId}/uploads", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task WorkAsync(Site site)
    {
        foreach (var job in await site.Services.GetRequiredService<JobLeases>().WaitingAsync(10, default))
        {
            try
            {
                await site.Services.GetRequiredService<ReadingWork>().DoAsync(job.Id, default);
            }
            catch (InvalidOperationException)
            {
                // The scheduler logs the kind of a fault only.
            }
        }
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
