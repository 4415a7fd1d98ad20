using System.IO.Compression;

namespace ClauseScan.Web.Intake;

/// <summary>The files of a ZIP archive, within bounds of number and size whatever the archive says of itself.</summary>
internal static class ArchiveFiles
{
    // Each entry takes memory before the first is looked at.
    private const int MostEntries = 100_000;

    private static ReadOnlySpan<byte> EntryMark => "PK\u0001\u0002"u8;

    /// <summary>Whether an archive names more entries than one looks at.</summary>
    public static bool HoldsTooMany(Stream archive)
    {
        archive.Position = 0;
        var buffer = new byte[1 << 16];
        int kept = 0, entries = 0, length;
        while ((length = archive.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var seen = buffer.AsSpan(0, kept + length);
            entries += seen.Count(EntryMark);
            if (entries > MostEntries)
            {
                return true;
            }

            // A mark may lie across two pieces.
            kept = Math.Min(EntryMark.Length - 1, seen.Length);
            seen[^kept..].CopyTo(buffer);
        }

        return false;
    }

    /// <summary>Opens an archive; null for one that is damaged or names too many entries.</summary>
    public static ZipArchive? Open(Stream archive)
    {
        if (HoldsTooMany(archive))
        {
            return null;
        }

        archive.Position = 0;
        try
        {
            var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count >= 0 ? zip : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The entries that are files of a person's, in the archive's order.</summary>
    public static IEnumerable<ZipArchiveEntry> Of(ZipArchive archive) => archive.Entries.Where(e => IsFile(e.FullName));

    /// <summary>Unpacks an entry; gives why that was not done, or null.</summary>
    public static async Task<string?> UnpackAsync(ZipArchiveEntry entry, Stream target, long limit, CancellationToken cancellation)
    {
        try
        {
            await using var content = await entry.OpenAsync(cancellation);
            var buffer = new byte[1 << 16];
            int length;
            while ((length = await content.ReadAsync(buffer, cancellation)) > 0)
            {
                if (target.Length + length > limit)
                {
                    return "The file is larger than may be uploaded, or the archive holds too much: split it.";
                }

                await target.WriteAsync(buffer.AsMemory(0, length), cancellation);
            }

            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException)
        {
            return "The file could not be unpacked: the archive is damaged, or protected by a password.";
        }
    }

    private static bool IsFile(string name)
    {
        var file = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return file.Length > 0 && file[0] != '.' && !file.StartsWith("~$", StringComparison.Ordinal)
            && !name.StartsWith("__MACOSX/", StringComparison.Ordinal) && file is not ("Thumbs.db" or "desktop.ini");
    }
}
