using ClauseScan.Documents;

namespace ClauseScan.Web.Intake;

/// <summary>Tells whether a file is one to be read, by its content and its ending.</summary>
internal static class FileInspection
{
    /// <summary>Why the file is not read, in one sentence; null where it is.</summary>
    public static string? Problem(Stream file, string name)
    {
        if (file.Length == 0)
        {
            return "The file is empty: fetch the original again.";
        }

        var ending = Path.GetExtension(name).ToLowerInvariant();
        var head = Head(file);
        if (head.AsSpan().StartsWith("PK"u8) && ArchiveFiles.HoldsTooMany(file))
        {
            return "The file is an archive of too many parts: unpack it and upload the files in it.";
        }

        var format = FileFormats.Of(file, head, ending);
        return format.Reader switch
        {
            FileReader.None => format.Advice,
            FileReader.PlainText when !IsText(head, ending) => "The file is no Word, PDF, picture or text file: save it as .docx or PDF and upload that.",
            _ => null,
        };
    }

    /// <summary>Whether the file is one whose pages can be drawn.</summary>
    public static bool IsPdf(Stream file, string name) => FileFormats.Of(file, Head(file), Path.GetExtension(name).ToLowerInvariant()).Reader == FileReader.Pdf;

    /// <summary>Whether the file is an archive of other files.</summary>
    public static bool IsArchive(Stream file, string name) =>
        Path.GetExtension(name).Equals(".zip", StringComparison.OrdinalIgnoreCase) && Head(file).AsSpan().StartsWith("PK"u8);

    private static byte[] Head(Stream file)
    {
        file.Position = 0;
        var head = new byte[Math.Min(file.Length, FileFormats.HeadLength)];
        file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head;
    }

    private static bool IsText(byte[] head, string ending) =>
        ending is ".txt" or ".text" or ".md" or "" && (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !head.Contains((byte)0));
}
