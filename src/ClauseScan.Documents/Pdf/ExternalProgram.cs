using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Runs a program without a shell, within limits of time, output and memory.</summary>
internal static class ExternalProgram
{
    private const int MaximumErrorLength = 64 * 1024;
    private const long MaximumMemory = 2L << 30;

    private const int LongestErrorLine = 1000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The program's path in the first folder of the search path that holds it, or null.</summary>
    public static string? Find(string name, string? searchPath)
    {
        foreach (var folder in (searchPath ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Runs the program to its end, or until the time is over or the reader has had enough; then its whole process tree is ended.</summary>
    /// <param name="program">The path of the program.</param>
    /// <param name="arguments">The arguments, each handed over as it is.</param>
    /// <param name="limit">The longest time to take.</param>
    /// <param name="read">Reads the program's output; returns false where it stopped before its end.</param>
    /// <param name="input">What the program reads from its standard input.</param>
    /// <param name="home">The folder that the program works in and keeps its own files in, or null for the folder of temporary files.</param>
    public static ProgramResult Run(
        string program,
        IEnumerable<string> arguments,
        TimeSpan limit,
        Func<StreamReader, bool> read,
        ReadOnlyMemory<byte> input = default,
        string? home = null)
    {
        if (limit <= TimeSpan.Zero)
        {
            return new ProgramResult(-1, string.Empty, ProgramEnd.TimeOver);
        }

        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = home ?? Path.GetTempPath(),
            Environment = { ["LC_ALL"] = "C", ["OMP_THREAD_LIMIT"] = "1" },
        };
        if (home is not null)
        {
            start.Environment["TMPDIR"] = home;
            start.Environment["HOME"] = home;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            MemoryLimit.Set(process, MaximumMemory);
            return Follow(process, limit, read, input);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return new ProgramResult(-1, string.Empty, ProgramEnd.NotStarted);
        }
    }

    private static ProgramResult Follow(Process process, TimeSpan limit, Func<StreamReader, bool> read, ReadOnlyMemory<byte> input)
    {
        using var timer = new CancellationTokenSource(limit);
        using var registration = timer.Token.Register(() => Kill(process));
        var fed = input.IsEmpty ? Task.CompletedTask : Task.Factory.StartNew(
            () => Feed(process, input), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (input.IsEmpty)
        {
            process.StandardInput.Close();
        }

        var errors = Task.Run(() => ReadErrors(process.StandardError));
        var whole = false;
        try
        {
            whole = read(process.StandardOutput);
        }
        catch (IOException)
        {
            // The pipe broke with the program: what was read so far counts.
        }
        finally
        {
            if (!whole)
            {
                Kill(process);
            }
        }

        process.WaitForExit();
        fed.GetAwaiter().GetResult();
        var end = timer.IsCancellationRequested ? ProgramEnd.TimeOver : whole ? ProgramEnd.Finished : ProgramEnd.TooMuchOutput;
        return new ProgramResult(process.ExitCode, errors.GetAwaiter().GetResult(), end);
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input.Span);
        }
        catch (IOException)
        {
            // The program has ended, or takes no more.
        }
    }

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

    private static string ReadErrors(StreamReader reader)
    {
        var seen = new HashSet<string>();
        var kept = new StringBuilder();
        var line = new StringBuilder();
        var buffer = new char[4096];
        int length;
        while ((length = reader.Read(buffer)) > 0)
        {
            foreach (var c in buffer.AsSpan(0, length))
            {
                if (c == '\n')
                {
                    Keep();
                }
                else if (line.Length < LongestErrorLine)
                {
                    line.Append(c);
                }
            }
        }

        Keep();
        return kept.ToString();

        void Keep()
        {
            if (kept.Length < MaximumErrorLength && seen.Add(line.ToString()))
            {
                kept.Append(line).Append('\n');
            }

            line.Clear();
        }
    }
}
