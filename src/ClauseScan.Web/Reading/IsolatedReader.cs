using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Web.Reading;

/// <summary>Reads each file in a process of its own, within limits of time, memory and output. A crash ends that process and nothing else.</summary>
internal sealed class IsolatedReader(ReadingLimits limits, CatalogueSource catalogue) : IAgreementReader
{
    private static readonly string[] s_kept = ["PATH", "HOME", "DOTNET_ROOT", "TESSDATA_PREFIX", "SystemRoot"];

    public async Task<ReadingResult> ReadAsync(string path, DateOnly? asOf, Action<ReadingStep> onStep, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limits.Time);
        using var process = Start(path, asOf);
        await using var ending = timer.Token.Register(() => Kill(process));
        try
        {
            var errors = DrainAsync(process.StandardError);
            var result = await FollowAsync(process.StandardOutput, onStep);
            Kill(process);
            await process.WaitForExitAsync(CancellationToken.None);
            await errors;
            cancellation.ThrowIfCancellationRequested();
            return result ?? throw Failure(timer.IsCancellationRequested, process.ExitCode);
        }
        finally
        {
            Kill(process);
        }
    }

    private Process Start(string path, DateOnly? asOf)
    {
        var (program, first) = Self();
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            WorkingDirectory = Path.GetDirectoryName(path)!,
        };
        foreach (var argument in (string[])[.. first, ReadingProcess.Verb, path, asOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", .. catalogue.Files])
        {
            start.ArgumentList.Add(argument);
        }

        // Keys and addresses of databases stay out of the process that reads untrusted files.
        foreach (var name in start.Environment.Keys.Except(s_kept, StringComparer.Ordinal).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["TMPDIR"] = start.WorkingDirectory;
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        try
        {
            var process = Process.Start(start)!;
            MemoryLimit.Set(process, limits.AddressSpace);
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception)
        {
            throw new ReadingFailedException("The process that reads files could not be started: see whether the installation is whole.");
        }
    }

    private static (string Program, string[] Arguments) Self()
    {
        var assembly = typeof(IsolatedReader).Assembly.Location;
        var host = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        return File.Exists(host) ? (host, []) : ("dotnet", [assembly]);
    }

    private async Task<ReadingResult?> FollowAsync(StreamReader output, Action<ReadingStep> onStep)
    {
        var line = new StringBuilder();
        var buffer = new char[1 << 15];
        ReadingResult? result = null;
        int length;
        while ((length = await output.ReadAsync(buffer)) > 0)
        {
            for (var i = 0; i < length; i++)
            {
                if (buffer[i] != '\n')
                {
                    line.Append(buffer[i]);
                    continue;
                }

                var said = JsonSerializer.Deserialize<ReadingLine>(line.ToString(), ReadingLine.Json);
                line.Clear();
                result = said?.Result ?? result;
                if (said?.Step is { } step)
                {
                    onStep(step);
                }
            }

            if (line.Length > limits.Output)
            {
                throw new ReadingFailedException("The file holds more text than can be analysed at once: split the file.");
            }
        }

        return result;
    }

    // Nothing of it is kept: it could hold words of the agreement.
    private static async Task DrainAsync(StreamReader errors)
    {
        var buffer = new char[1 << 12];
        while (await errors.ReadAsync(buffer) > 0)
        {
        }
    }

    private ReadingFailedException Failure(bool isTimeOver, int code) => isTimeOver
        ? new ReadingFailedException(FormattableString.Invariant($"Reading took longer than {limits.Time.TotalMinutes:0} minutes: split the file."))
        : new ReadingFailedException(FormattableString.Invariant(
            $"The process that read the file ended early (code {code}): the file may be damaged, or need more memory than {limits.Memory >> 20} MB."));

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
