using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ClauseScan.Web.Tests.Databases;

/// <summary>A PostgreSQL server of the tests' own, stopped when they end; started when first needed, never as root.</summary>
internal sealed class PostgreSqlServer
{
    private static readonly Lazy<PostgreSqlServer> s_shared = new(Start);

    private readonly int _port;

    private PostgreSqlServer(int port) => _port = port;

    public static bool IsInstalled { get; } = Program("initdb") is not null && (!IsRoot || Directory.Exists("/var/lib/postgresql"));

    public static PostgreSqlServer Shared => s_shared.Value;

    private static bool IsRoot => Environment.UserName == "root";

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Username=clausescan;Database={database};Include Error Detail=true";

    private static PostgreSqlServer Start()
    {
        var folder = TestFolder.Make();
        if (IsRoot)
        {
            Run("chown", ["postgres", folder]);
        }

        var server = new PostgreSqlServer(FreePort());
        Run(Program("initdb")!, ["-D", $"{folder}/data", "-U", "clausescan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], asOwner: true);
        Run(
            Program("pg_ctl")!,
            ["-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-p {server._port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200", "start"],
            asOwner: true);
        return server;
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
