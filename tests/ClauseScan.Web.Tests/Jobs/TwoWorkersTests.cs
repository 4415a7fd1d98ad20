using System.Diagnostics;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Tests.Jobs;

public class TwoWorkersTests
{
    private static readonly int s_documents = int.TryParse(Environment.GetEnvironmentVariable("CLAUSESCAN_WORKER_DOCUMENTS"), out var n) ? n : 16;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(2 * s_documents);

    [PostgreSqlFact]
    public async Task Two_workers_do_every_document_once_though_one_is_killed()
    {
        await using var office = await Office.OpenAsync(TestDatabase.PostgreSql);
        await office.Get<IIntake>().ReceiveAsync(office.Uploader, new UploadRequest(office.ProjectId) { AlwaysNew = true }, Office.Files(Agreements()));
        using var victim = Start(office.Settings);
        using var survivor = Start(office.Settings);
        try
        {
            await WaitAsync(office, done => done >= s_documents / 4);
            victim.Kill();
            var atKill = await DoneAsync(office);
            await WaitAsync(office, done => done == s_documents);

            Assert.True(atKill < s_documents, "The worker was killed too late for the test to say anything.");
        }
        finally
        {
            survivor.Kill(entireProcessTree: true);
            await survivor.WaitForExitAsync();
        }

        await using var store = office.OpenStore();
        Assert.Equal(s_documents, await store.Jobs.CountAsync(j => j.State == JobState.Done));
        Assert.Equal(s_documents, await store.Audit.Where(e => e.Action == "draft.read").Select(e => e.Subject).CountAsync());
        var perDraft = await store.Findings.Where(f => f.Rule == "TX1001").GroupBy(f => f.VersionId).Select(g => g.Count()).ToListAsync();
        Assert.Equal(Enumerable.Repeat(1, s_documents), perDraft);
    }

    private static (string Name, string Text)[] Agreements() => [.. Enumerable.Range(1, s_documents).Select(i => ($"agreement {Word(i)}.txt", $"""
        LICENCE AGREEMENT
        This Agreement is made on 1 March 2024 between Nordlicht GmbH, a company incorporated in Germany ("Licensor"), and Ningbo Example Co., Ltd., a company incorporated in Ningbo, China ("Licensee").
        1. Improvements to product {i}
        1.1 Licensee shall assign to Licensor all right, title and interest in and to any Improvement made by Licensee.
        """))];

    private static string Word(int number) => new([.. number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0'))]);

    private static Process Start(StoreSettings settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(IsolatedReader).Assembly.Location, "--role", "worker", "--data", settings.DataFolder, "--workers", "2"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["CLAUSESCAN_DATABASE"] = settings.PostgreSql;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<int> DoneAsync(Office office)
    {
        await using var store = office.OpenStore();
        return await store.Jobs.CountAsync(j => j.State == JobState.Done);
    }

    private static async Task WaitAsync(Office office, Func<int, bool> isEnough)
    {
        var watch = Stopwatch.StartNew();
        while (!isEnough(await DoneAsync(office)))
        {
            Assert.True(watch.Elapsed < s_longest, $"Only {await DoneAsync(office)} of {s_documents} documents were done.");
            await Task.Delay(200);
        }
    }
}
