using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ClauseScan.Web.Tests.Databases;

/// <summary>A PostgreSQL server of the tests' own, in a folder that goes with them; started when first needed, never as root.</summary>
internal sealed class PostgreSqlServer
{
    private const string Prefix = "clausescan-pg-";
    private const string OwnerFile = "owner";

    private static readonly Lazy<PostgreSqlServer> s_shared = new(Start);

    private readonly string _folder;
    private readonly int _port;

    private PostgreSqlServer(string folder, int port) => (_folder, _port) = (folder, port);

    public static bool IsInstalled { get; } = Program("initdb") is not null && (!IsRoot || Directory.Exists("/var/lib/postgresql"));

    public static PostgreSqlServer Shared => s_shared.Value;

    private static bool IsRoot => Environment.UserName == "root";

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=clausescan;Database={database};Include Error Detail=true";

    private static PostgreSqlServer Start()
    {
        StopLeftOver();
        var folder = Path.Combine(Path.GetTempPath(), Prefix + Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, OwnerFile), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        if (IsRoot)
        {
            Run("chown", ["postgres", folder]);
        }

        var server = new PostgreSqlServer(folder, FreePort());
        Run(Program("initdb")!, ["-D", $"{folder}/data", "-U", "clausescan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], asOwner: true);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Stop();
        Run(
            Program("pg_ctl")!,
            ["-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-p {server._port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200", "start"],
            asOwner: true);
        return server;
    }

    // A run that was killed could not stop its server.
    private static void StopLeftOver()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var owner = new FileInfo(Path.Combine(folder, OwnerFile));
            if (owner.Exists && !IsRunning(owner))
            {
                new PostgreSqlServer(folder, 0).Stop();
            }
        }
    }

    // A process that started after the file was written has the number of one that is gone.
    private static bool IsRunning(FileInfo owner)
    {
        try
        {
            using var process = Process.GetProcessById(int.Parse(File.ReadAllText(owner.FullName), CultureInfo.InvariantCulture));
            return process.StartTime.ToUniversalTime() <= owner.LastWriteTimeUtc.AddSeconds(1);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or IOException)
        {
            return false;
        }
    }

    private void Stop()
    {
        try
        {
            if (File.Exists($"{_folder}/data/postmaster.pid"))
            {
                Run(Program("pg_ctl")!, ["-D", $"{_folder}/data", "-m", "immediate", "stop"], asOwner: true);
            }

            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // Another run was first, or the server is another user's.
        }
    }

    private static void Run(string program, string[] arguments, bool asOwner = false)
    {
        var asUser = asOwner && IsRoot;
        var start = new ProcessStartInfo(asUser ? "runuser" : program) { WorkingDirectory = "/" };
        foreach (var argument in asUser ? ["-u", "postgres", "--", "env", "-u", "TMPDIR", program, .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}.");
        }
    }

    private static string? Program(string name) =>
        (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(d => d + "/bin") : [])
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
            .Select(d => Path.Combine(d, name))
            .FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
