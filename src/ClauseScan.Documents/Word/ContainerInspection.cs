using System.IO.Compression;

namespace ClauseScan.Documents.Word;

/// <summary>A look at a file's outside before anything in it is unpacked.</summary>
internal static class ContainerInspection
{
    /// <summary>The most entries that a package may hold.</summary>
    internal const int MaximumEntries = 10_000;

    /// <summary>The most bytes that a package may unpack to.</summary>
    internal const long MaximumUnpackedSize = 1L << 30;

    /// <summary>The most bytes that the list of a part's relationships, or of content types, may unpack to.</summary>
    internal const long MaximumIndexSize = 16L << 20;

    /// <summary>Why the file cannot be read as a Word document, in one sentence, or null where nothing speaks against it.</summary>
    internal static string? ProblemOf(Stream stream)
    {
        Span<byte> magic = stackalloc byte[8];
        stream.Position = 0;
        var length = stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        if (length == 0)
        {
            return "The file is empty; ask for it again.";
        }

        if (length == 8 && magic.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return CompoundFile.ProblemOf(stream);
        }

        if (!magic.StartsWith("PK"u8))
        {
            return magic.StartsWith("{\\rtf"u8)
                ? "The file is in Rich Text Format, not DOCX; open it in Word and save it as .docx."
                : magic.StartsWith("%PDF"u8)
                    ? "The file is a PDF with the name of a Word document; name it .pdf and scan it again."
                    : "The file is no Word document (no zip package); open it in the program that wrote it and save it as .docx.";
        }

        stream.Position = 0;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return ProblemOf(archive);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return "The file is a damaged zip package, perhaps cut off on its way; ask for it again.";
        }
    }

    private static string? ProblemOf(ZipArchive archive)
    {
        if (archive.Entries.Count > MaximumEntries)
        {
            return FormattableString.Invariant($"The file holds {archive.Entries.Count} entries, more than the {MaximumEntries} that are read; save it anew in Word.");
        }

        long total = 0;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            names.Add(entry.FullName.Replace('\\', '/').TrimStart('/'));
            var isIndex = entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName == "[Content_Types].xml";
            if (entry.Length < 0 || total > MaximumUnpackedSize || (isIndex && entry.Length > MaximumIndexSize))
            {
                return "The file would unpack to more than is read of one file; it looks like a zip bomb.";
            }
        }

        return names switch
        {
            _ when names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin") => NotWord("an Excel workbook"),
            _ when names.Contains("ppt/presentation.xml") => NotWord("a PowerPoint presentation"),
            _ when names.Contains("visio/document.xml") => NotWord("a Visio drawing"),
            _ when names.Contains("content.xml") && names.Contains("mimetype") => NotWord("an OpenDocument file"),
            _ when names.Contains("index/document.iwa") => NotWord("a Pages document"),
            _ when !names.Contains("[Content_Types].xml") && !names.Contains("word/document.xml") =>
                "The file is a zip archive without a Word document in it; unpack it and scan the files in it.",
            _ => null,
        };
    }

    private static string NotWord(string kind) => $"The file is {kind}, not a Word document; save its text as .docx or PDF.";
}
