using System.IO.Compression;
using System.Text;

namespace ClauseScan.Documents.Tests;

/// <summary>Zip files made in memory.</summary>
internal static class ZipFile
{
    /// <summary>A file of these entries, in this order.</summary>
    public static byte[] Of(params ReadOnlySpan<(string Name, string Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
