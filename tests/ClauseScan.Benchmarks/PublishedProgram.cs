using System.Runtime.InteropServices;

namespace ClauseScan.Benchmarks;

/// <summary>Small programs to compare with, published as the product is.</summary>
internal static class PublishedProgram
{
    /// <summary>The path of a program with this source, published where it is not there yet.</summary>
    /// <param name="folder">The folder for programs.</param>
    /// <param name="name">The program's name.</param>
    /// <param name="source">Its one source file.</param>
    /// <param name="libraries">The paths of the libraries that it uses.</param>
    public static string Of(string folder, string name, string source, params string[] libraries)
    {
        // Its own Directory.Build files keep those of the repository out.
        var project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        var output = Path.Combine(folder, "programs", name);
        var program = Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
        if (File.Exists(program) && !libraries.Any(l => File.GetLastWriteTimeUtc(l) > File.GetLastWriteTimeUtc(program)))
        {
            return program;
        }

        File.WriteAllText(Path.Combine(project, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(project, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(project, "Program.cs"), source);
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <TieredPGO>false</TieredPGO>
                <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
                <EventSourceSupport>false</EventSourceSupport>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(libraries.Select(l => $"<Reference Include=\"{l}\" />"))}
              </ItemGroup>
            </Project>
            """);
        Programs.Run(
            "dotnet", "publish", project, "-c", "Release", "-o", output, "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-v", "quiet", "--nologo", "--disable-build-servers");
        File.SetLastWriteTimeUtc(program, DateTime.UtcNow);
        return program;
    }
}
