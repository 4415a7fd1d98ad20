using ClauseScan.Web.Files;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Jobs;

/// <summary>Does one reading job: takes the lease, reads in a process apart, stores the results.</summary>
internal sealed partial class ReadingWork(
    IDbContextFactory<ReviewStore> stores,
    StoreSettings settings,
    JobLeases leases,
    FileStore files,
    IAgreementReader reader,
    ReadingResults results,
    WorkFigures figures,
    ILogger<ReadingWork> log)
{
    private static readonly TimeSpan s_renewal = TimeSpan.FromSeconds(1);

    /// <summary>Does the job unless it is over or another worker has it.</summary>
    public async Task DoAsync(Guid jobId, CancellationToken cancellation)
    {
        if (await leases.TakeAsync(jobId, cancellation) is not { } job)
        {
            return;
        }

        var folder = Path.Combine(settings.DataFolder, "work", job.Lease!.Value.ToString("N"));
        try
        {
            PrivateFolder.Create(folder);
            var result = await ReadAsync(job, folder, cancellation);
            var findings = await results.StoreAsync(job, result, cancellation);
            if (findings is { } count)
            {
                figures.Read(result.Pages ?? 0, count);
                Done(log, job.Id, result.Outcome, result.Pages, count);
            }
        }
        catch (ReadingFailedException failure)
        {
            await leases.FailAsync(job, failure.Message, CancellationToken.None);
            Failed(log, job.Id, failure.Message);
        }
        catch (OperationCanceledException)
        {
            await leases.GiveBackAsync(job, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<ReadingResult> ReadAsync(ReadingJob job, string folder, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var version = await store.Versions.AsNoTracking().SingleAsync(v => v.Id == job.VersionId, cancellation);
        // The ending tells formats apart that their content does not; the rest of the name is nobody's business.
        var path = Path.Combine(folder, "agreement" + Ending(version.FileName));
        await files.CopyToAsync(version.FileHash, path, cancellation);

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var step = new ReadingStep(JobState.Reading);
        var renewal = RenewAsync(job, () => Volatile.Read(ref step), ending);
        try
        {
            return await reader.ReadAsync(path, job.AsOf, s => Volatile.Write(ref step, s), ending.Token);
        }
        finally
        {
            await ending.CancelAsync();
            await renewal;
        }
    }

    private async Task RenewAsync(ReadingJob job, Func<ReadingStep> step, CancellationTokenSource ending)
    {
        var last = step();
        var told = DateTime.UtcNow;
        try
        {
            while (true)
            {
                await Task.Delay(s_renewal, ending.Token);
                var now = step();
                if (now == last && DateTime.UtcNow - told < JobLeases.Term / 4)
                {
                    continue;
                }

                if (!await leases.RenewAsync(job, now, ending.Token))
                {
                    // Another worker has the job now; what this one reads would be refused.
                    await ending.CancelAsync();
                }

                (last, told) = (now, DateTime.UtcNow);
            }
        }
        catch (OperationCanceledException)
        {
            // The reading is over.
        }
    }

    private static string Ending(string fileName)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        return ending.Length <= 6 && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending : "";
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} read {Outcome}, {Pages} pages, {Findings} findings")]
    private static partial void Done(ILogger logger, Guid job, string outcome, int? pages, int findings);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} failed: {Failure}")]
    private static partial void Failed(ILogger logger, Guid job, string failure);
}
