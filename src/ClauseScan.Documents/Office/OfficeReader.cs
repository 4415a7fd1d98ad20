using ClauseScan.Documents.Word;

namespace ClauseScan.Documents.Office;

/// <summary>Reads documents of other word processors: LibreOffice makes a Word document of them, and that is read.</summary>
internal static class OfficeReader
{
    /// <summary>The document as read, the map leading into the converted file.</summary>
    /// <param name="path">The path as the caller gave it.</param>
    /// <param name="sha256">The hash of the file itself.</param>
    /// <param name="stream">The file.</param>
    /// <param name="ending">The name's ending by which LibreOffice knows the format, with its dot.</param>
    /// <param name="options">What the caller set.</param>
    /// <param name="office">The program.</param>
    public static SourceDocument Read(string path, string sha256, Stream stream, string ending, ReadingOptions options, LibreOffice office)
    {
        using var folder = new PrivateFolder();
        var source = Path.Combine(folder.Path, "agreement" + ending);
        using (var copy = new FileStream(source, FileMode.CreateNew, FileAccess.Write))
        {
            stream.CopyTo(copy);
        }

        if (office.Convert(source, folder.Path, options.ProgramTimeout) is { } problem)
        {
            return Unread.Because(path, sha256, problem);
        }

        using var converted = new FileStream(Path.Combine(folder.Path, LibreOffice.Converted), FileMode.Open, FileAccess.Read);
        return WordReader.Read(path, sha256, converted, options) with { IsConverted = true };
    }
}
