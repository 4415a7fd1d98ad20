using System.Collections.Immutable;
using System.Net;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Hosting;

/// <summary>What the command line and the environment ask for.</summary>
/// <param name="Store">Where the data lies.</param>
/// <param name="Urls">The addresses to listen on.</param>
/// <param name="Role">What the process does.</param>
/// <param name="Workers">How many files are read at once.</param>
/// <param name="Demo">Whether the samples are loaded into an empty site.</param>
/// <param name="FileKey">The key that seals files in Base64, or null.</param>
internal sealed record WebArguments(StoreSettings Store, string Urls, WebRole Role, int Workers, bool Demo, string? FileKey)
{
    /// <summary>Files that add or replace editions of the catalogue.</summary>
    public ImmutableArray<string> CatalogueFiles { get; init; } = [];

    /// <summary>The servers before the site that are not on this machine.</summary>
    public ImmutableArray<IPAddress> Proxies { get; init; } = [];

    public const string Usage = """
        usage: clausescan web [--urls URL] [--data DIR] [--demo] [--catalogue FILE]... [--role all|web|worker] [--workers N]

          --urls URL        addresses to listen on, parted by semicolons (http://127.0.0.1:5080)
          --data DIR        folder of files and, without PostgreSQL, of the database (clausescan-data)
          --demo            load the sample agreements and make the accounts demo and demo-uploader
          --catalogue FILE  add or replace editions of the catalogue by a file that "catalogue import" wrote; what was decided on an
                            item that it changes is open again. May be given again; several processes need the same ones
          --role ROLE       web serves the site, worker reads files, all does both; other than all needs PostgreSQL
          --workers N       files to read at once (one for each processor)

        environment:
          CLAUSESCAN_DATABASE   connection string of a PostgreSQL database; SQLite in the data folder without it
          CLAUSESCAN_FILE_KEY   32 bytes in Base64 by which files and findings are sealed on disk
          CLAUSESCAN_PROXIES    addresses of servers for HTTPS before the site, parted by commas; those on this machine are known
        """;

    /// <summary>The arguments, or one sentence that says what is wrong with them.</summary>
    public static (WebArguments? Arguments, string? Problem) Parse(string[] args, Func<string, string?> environment)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var catalogues = ImmutableArray.CreateBuilder<string>();
        var demo = false;
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            if (name == "--demo" && value is null)
            {
                demo = true;
            }
            else if (name is not ("--urls" or "--data" or "--role" or "--workers" or "--catalogue"))
            {
                return (null, $"unknown argument {name}: see clausescan web --help");
            }
            else if ((value ?? (i + 1 < args.Length ? args[++i] : "")) is { Length: > 0 } given)
            {
                values[name] = given;
                if (name == "--catalogue")
                {
                    catalogues.Add(Path.GetFullPath(given));
                }
            }
            else
            {
                return (null, $"{name} needs a value");
            }
        }

        var server = environment("CLAUSESCAN_DATABASE") is { Length: > 0 } text ? text : null;
        if (RoleOf(values.GetValueOrDefault("--role", "all")) is not { } role)
        {
            return (null, "--role is all, web or worker");
        }

        if (role != WebRole.All && server is null)
        {
            return (null, "several processes can share the work on PostgreSQL only: set CLAUSESCAN_DATABASE, or leave --role out");
        }

        if (!int.TryParse(values.GetValueOrDefault("--workers", "0"), out var workers) || workers is < 0 or > 64)
        {
            return (null, "--workers is a number from 1 to 64");
        }

        if (AddressesOf(environment("CLAUSESCAN_PROXIES")) is not { } proxies)
        {
            return (null, "CLAUSESCAN_PROXIES holds addresses such as 10.0.0.7, parted by commas");
        }

        var store = new StoreSettings(Path.GetFullPath(values.GetValueOrDefault("--data", "clausescan-data")), server);
        return (new WebArguments(
            store, values.GetValueOrDefault("--urls", "http://127.0.0.1:5080"), role, workers == 0 ? Environment.ProcessorCount : workers, demo,
            environment("CLAUSESCAN_FILE_KEY")) { CatalogueFiles = catalogues.ToImmutable(), Proxies = [.. proxies] }, null);
    }

    private static List<IPAddress>? AddressesOf(string? list)
    {
        var addresses = new List<IPAddress>();
        foreach (var word in (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IPAddress.TryParse(word, out var address))
            {
                return null;
            }

            addresses.Add(address);
        }

        return addresses;
    }

    private static WebRole? RoleOf(string word) => word switch
    {
        "all" => WebRole.All,
        "web" => WebRole.Web,
        "worker" => WebRole.Worker,
        _ => null,
    };
}
