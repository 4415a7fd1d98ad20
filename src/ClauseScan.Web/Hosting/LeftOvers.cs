using ClauseScan.Web.Store;

namespace ClauseScan.Web.Hosting;

/// <summary>Removes open copies of files that a killed process left behind.</summary>
internal static class LeftOvers
{
    // Longer than any reading takes: what is younger may be another process's work.
    private static readonly TimeSpan s_age = TimeSpan.FromHours(2);

    public static void Remove(StoreSettings settings)
    {
        foreach (var name in (ReadOnlySpan<string>)["work", Path.Combine("files", "incoming")])
        {
            var folder = new DirectoryInfo(Path.Combine(settings.DataFolder, name));
            foreach (var entry in folder.Exists ? folder.GetFileSystemInfos() : [])
            {
                if (entry.LastWriteTimeUtc < DateTime.UtcNow - s_age)
                {
                    Remove(entry);
                }
            }
        }
    }

    private static void Remove(FileSystemInfo entry)
    {
        try
        {
            if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
        catch (IOException)
        {
            // Another process was first.
        }
    }
}
