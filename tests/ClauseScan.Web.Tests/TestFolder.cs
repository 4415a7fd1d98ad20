using System.Diagnostics;
using System.Globalization;

namespace ClauseScan.Web.Tests;

/// <summary>Folders for tests. They lie in one that goes with this process, also where it is killed: a shell waits for its end, and stops the server first.</summary>
internal static class TestFolder
{
    private const string Guard = """
        trap '' INT HUP TERM
        exec < /dev/null > /dev/null 2>&1
        while kill -0 "$1"; do sleep 1; done
        for server in "$2"/*/data/postmaster.pid; do
          kill -QUIT "$(head -n 1 "$server")" || continue
          for wait in 1 2 3 4 5 6 7 8 9; do [ ! -e "$server" ] || sleep 1; done
        done
        rm -rf "$2"
        """;

    private static readonly Lazy<string> s_root = new(MakeRoot);

    /// <summary>A new folder.</summary>
    public static string Make()
    {
        var folder = Path.Combine(s_root.Value, Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static string MakeRoot()
    {
        // Others may pass through: the server runs as a user of its own.
        var root = Path.Combine(Path.GetTempPath(), "clausescan-web-" + Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(root);
        if (File.Exists("/bin/sh"))
        {
            Process.Start("/bin/sh", ["-c", Guard, "guard", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), root]).Dispose();
        }

        return root;
    }
}
