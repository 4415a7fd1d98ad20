using System.ComponentModel;
using System.Diagnostics;

namespace ClauseScan.Benchmarks;

/// <summary>Programs run as processes of their own.</summary>
internal static class Programs
{
    /// <summary>Whether a program is found on the search path.</summary>
    public static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)));

    /// <summary>Runs a program to its end with some input, its output read and dropped, whether it fails or not.</summary>
    public static void TryRun(string program, string[] arguments, byte[]? input = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        var written = Task.Run(() =>
        {
            try
            {
                using var stream = process.StandardInput.BaseStream;
                stream.Write(input);
            }
            catch (IOException)
            {
                // The program did not want it all.
            }
        });
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        Task.WaitAll(errors, written);
    }

    /// <summary>Runs a program to its end, its output read and dropped; fails where it fails.</summary>
    public static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
            }
        }
        catch (Win32Exception fault)
        {
            throw new InvalidOperationException($"{program} could not be started: {fault.Message}", fault);
        }
    }
}
