using System.IO.Compression;
using System.Text;

namespace ClauseScan.Documents;

/// <summary>Tells a file's format by its content first and by its ending where the content does not tell.</summary>
internal static class FileFormats
{
    /// <summary>The number of bytes from the start that are looked at.</summary>
    public const int HeadLength = 4096;

    private const string SaveAsDocx = "is not supported yet: save it as .docx or PDF and scan that";
    private const string SaveAsPicture = "is not read: save it as PDF, PNG or JPEG and scan that";

    /// <summary>Whether a name's ending, in lower case with its dot, is that of a format in which agreements come.</summary>
    public static bool IsAgreements(string extension) =>
        extension is ".docx" or ".docm" or ".pdf" or ".txt" or ".doc" or ".rtf" or ".odt" or ".wps" || IsPictures(extension);

    /// <summary>The format of a seekable stream, whose position is left anywhere.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="head">Its first bytes.</param>
    /// <param name="extension">The name's ending in lower case with its dot.</param>
    public static FileFormat Of(Stream stream, ReadOnlySpan<byte> head, string extension)
    {
        var pdf = head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8);
        if (pdf == 0 || (pdf > 0 && extension != ".txt"))
        {
            return FileFormat.Pdf;
        }

        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            return OfZip(stream, extension);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return OfCompoundFile(stream, head, extension);
        }

        return OfPicture(head) ?? OfMarkup(head) ?? OfEnding(head, extension);
    }

    /// <summary>Whether a file begins as a picture that is read: PNG, JPEG or TIFF.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> head) => head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..]
        or [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..];

    private static bool IsPictures(string extension) => extension is ".png" or ".jpg" or ".jpeg" or ".tif" or ".tiff";

    private static FileFormat OfZip(Stream stream, string extension)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            foreach (var entry in zip.Entries)
            {
                var name = entry.FullName;
                if (name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
                {
                    return FileFormat.Word;
                }

                if (name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                {
                    return FileFormat.NotRead($"The file is an Excel workbook (.xlsx), which {SaveAsDocx}.");
                }

                if (name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
                {
                    return FileFormat.NotRead($"The file is a PowerPoint presentation (.pptx), which {SaveAsDocx}.");
                }

                if (name == "mimetype")
                {
                    return OfOpenDocument(entry);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            // The Word reader says what is wrong with a damaged package.
            return extension is ".docx" or ".docm"
                ? FileFormat.Word
                : FileFormat.NotRead("The file is a damaged ZIP archive: fetch the original again.");
        }

        return extension is ".docx" or ".docm"
            ? FileFormat.Word
            : FileFormat.NotRead("The file is a ZIP archive: unpack it and scan the files in it.");
    }

    private static FileFormat OfOpenDocument(ZipArchiveEntry mimetype)
    {
        var type = new byte[64];
        using var content = mimetype.Open();
        var length = content.ReadAtLeast(type, type.Length, throwOnEndOfStream: false);
        return Encoding.ASCII.GetString(type, 0, length).Trim() switch
        {
            "application/vnd.oasis.opendocument.text" => FileFormat.Convertible(".odt"),
            "application/vnd.oasis.opendocument.text-template" => FileFormat.Convertible(".ott"),
            _ => FileFormat.NotRead($"The file is an OpenDocument file that holds no text document, which {SaveAsDocx}."),
        };
    }

    private static FileFormat OfCompoundFile(Stream stream, ReadOnlySpan<byte> head, string extension)
    {
        var directory = new byte[HeadLength];
        var length = 0;
        if (head.Length >= 512)
        {
            var sectorSize = 1L << Math.Clamp(head[30] | (head[31] << 8), 7, 16);
            var sector = BitConverter.ToUInt32(head[48..52]);
            var offset = (sector + 1L) * sectorSize;
            if (offset < stream.Length)
            {
                stream.Position = offset;
                length = stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false);
            }
        }

        var names = Encoding.Unicode.GetString(directory, 0, length);
        if (names.Contains("EncryptedPackage", StringComparison.Ordinal))
        {
            return FileFormat.NotRead("The file is a password-protected Word file: open it in Word, remove the password, save it and scan that.");
        }

        if (names.Contains("Workbook", StringComparison.Ordinal))
        {
            return FileFormat.NotRead($"The file is an old Excel workbook (.xls), which {SaveAsDocx}.");
        }

        return names.Contains("PowerPoint", StringComparison.Ordinal)
            ? FileFormat.NotRead($"The file is an old PowerPoint presentation (.ppt), which {SaveAsDocx}.")
            : FileFormat.Convertible(extension is ".wps" && !names.Contains("WordDocument", StringComparison.Ordinal) ? ".wps" : ".doc");
    }

    private static FileFormat? OfMarkup(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("{\\rtf"u8))
        {
            return FileFormat.Convertible(".rtf");
        }

        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        while (!text.IsEmpty && text[0] <= (byte)' ')
        {
            text = text[1..];
        }

        var start = Encoding.Latin1.GetString(text[..Math.Min(text.Length, 16)]);
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return FileFormat.NotRead($"The file is a web page (HTML), which {SaveAsDocx}.");
        }

        return start.StartsWith("<?xml", StringComparison.Ordinal)
            ? FileFormat.NotRead($"The file is an XML file, which {SaveAsDocx}.")
            : null;
    }

    private static FileFormat OfEnding(ReadOnlySpan<byte> head, string extension) =>
        // A PDF file whose first line is lost still has its objects.
        extension == ".pdf" && head.IndexOf(" obj"u8) >= 0 ? FileFormat.Pdf
        : IsPictures(extension) && head.Contains((byte)0) ? FileFormat.NotRead("The file is named as a picture and does not begin as one, so it is damaged: fetch the original again, or scan the page anew.")
        : FileFormat.PlainText;

    private static FileFormat? OfPicture(ReadOnlySpan<byte> head) =>
        head switch
        {
            _ when IsPicture(head) => FileFormat.Picture,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileFormat.NotRead($"The file is a GIF picture, which {SaveAsPicture}."),
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => FileFormat.NotRead($"The file is a BMP picture, which {SaveAsPicture}."),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileFormat.NotRead($"The file is a WebP picture, which {SaveAsPicture}."),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', ..] => FileFormat.NotRead($"The file is a HEIF picture, which {SaveAsPicture}."),
            _ => null,
        };
}
