using System.Runtime.InteropServices;

namespace ClauseScan.Benchmarks;

/// <summary>How long whole runs of the program take, its start included.</summary>
internal static class ProcessBenchmarks
{
    private const int Runs = 15;

    /// <summary>A scan of the long agreement, against a program that only says hello.</summary>
    public static IEnumerable<Measurement> Run(Corpus corpus, string program, string folder)
    {
        var hello = PublishHello(folder);
        var (scans, hellos) = Stopwatches.InTurns(2, Runs, () => Programs.Run(program, "scan", corpus.LongAgreement), () => Programs.Run(hello));
        yield return Time("scan of a DOCX of 20 pages, process", scans, ReadingBenchmarks.Ratio(scans, hellos, "the time of a process that says hello"));
        yield return Time("a process that says hello", hellos, "");
    }

    private static Measurement Time(string name, double[] times, string comparison) =>
        new(name, 1e3 * Stopwatches.Median(times), "ms", (1e3 * times.Min(), 1e3 * times.Max()), comparison);

    // Its own Directory.Build files keep those of the repository out.
    private static string PublishHello(string folder)
    {
        var source = Directory.CreateDirectory(Path.Combine(folder, "hello")).FullName;
        var output = Path.Combine(folder, "published");
        var program = Path.Combine(output, OperatingSystem.IsWindows() ? "hello.exe" : "hello");
        if (File.Exists(program))
        {
            return program;
        }

        File.WriteAllText(Path.Combine(source, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(source, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(source, "Program.cs"), "System.Console.WriteLine(\"Hello, world!\");\n");
        File.WriteAllText(Path.Combine(source, "hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <TieredPGO>false</TieredPGO>
                <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
                <EventSourceSupport>false</EventSourceSupport>
              </PropertyGroup>
            </Project>
            """);
        Programs.Run(
            "dotnet", "publish", source, "-c", "Release", "-o", output, "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-v", "quiet", "--nologo", "--disable-build-servers");
        return program;
    }
}
