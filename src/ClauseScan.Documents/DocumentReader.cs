using System.Collections.Immutable;
using System.Security.Cryptography;
using ClauseScan.Documents.Office;
using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Pictures;
using ClauseScan.Documents.PlainText;
using ClauseScan.Documents.Word;

namespace ClauseScan.Documents;

/// <summary>Reads a file of any supported format.</summary>
public static class DocumentReader
{
    /// <summary>
    /// The files to read at a path, in ordinal order: those of a folder and its subfolders whose endings name an agreement's
    /// format, or the path itself where it is no folder.
    /// </summary>
    /// <remarks>
    /// Formats that another program must convert (.doc, .rtf, .odt, .wps) are among them, so that nothing is passed over in silence; so is
    /// a folder that may not be listed. Hidden files and Word's lock files ("~$…") are left out; links to folders are not followed.
    /// </remarks>
    public static ImmutableArray<string> FilesOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = new List<string>();
        Collect(path, files);
        files.Sort(StringComparer.Ordinal);
        return [.. files];
    }

    /// <summary>
    /// The file as read. Never throws for what a file or its path may be: what could not be read is told by
    /// <see cref="SourceDocument.Outcome"/> and its diagnostics.
    /// </summary>
    public static SourceDocument Read(string path, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        var sha256 = string.Empty;
        try
        {
            return Read(path, options, ref sha256);
        }
        catch (Exception e) when (Reason(e) is { } reason)
        {
            return Unread.Because(path, sha256, reason);
        }
    }

    /// <summary>The sentence for a failure of the file system, or null for other failures.</summary>
    internal static string? Reason(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file: check the path.",
        UnauthorizedAccessException or System.Security.SecurityException => "The file may not be read: give this user permission to read it.",
        PathTooLongException or ArgumentException or NotSupportedException => "The path is not a valid file name: check it.",
        IOException => "The file could not be read from its disk: see whether another program holds it open or the disk fails.",
        _ => null,
    };

    private static SourceDocument Read(string path, ReadingOptions options, ref string sha256)
    {
        if (Directory.Exists(path))
        {
            return Unread.Because(path, sha256, MayBeListed(path)
                ? "The path is a folder, not a file: scan the files in it."
                : "The folder may not be listed: give this user permission to read it.");
        }

        var file = new FileInfo(path);
        if (file.LinkTarget is not null && LeadsNowhere(file))
        {
            return Unread.Because(path, sha256, "The path is a link that leads nowhere or back to itself: give the file itself.");
        }

        if (!file.Exists)
        {
            throw new FileNotFoundException();
        }

        // Pipes and devices have no length either, and opening a pipe would wait for ever.
        if (file.Length == 0)
        {
            return Unread.Because(path, Convert.ToHexStringLower(SHA256.HashData([])), "The file is empty, or a pipe or device: give a file that holds the agreement, or fetch the original again.");
        }

        if (file.Length > options.MaximumFileSize)
        {
            return Unread.Because(path, sha256, $"The file is larger than the limit of {Size(options.MaximumFileSize)}: split the file.");
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
        sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        var head = new byte[Math.Min(stream.Length, FileFormats.HeadLength)];
        stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var format = FileFormats.Of(stream, head, Path.GetExtension(path).ToLowerInvariant());
        stream.Position = 0;
        return format.Reader switch
        {
            FileReader.Pdf => PdfReader.Read(path, sha256, options),
            FileReader.Picture => PictureReader.Read(path, sha256, options),
            FileReader.Word => WordReader.Read(path, sha256, stream, options),
            FileReader.LibreOffice => OfficeReader.Read(path, sha256, stream, format.Ending, options, new LibreOffice(Environment.GetEnvironmentVariable("PATH"))),
            FileReader.PlainText => PlainTextReader.Read(path, sha256, stream),
            _ => Unread.Because(path, sha256, format.Advice),
        };
    }

    private static string Size(long bytes) => bytes >= 1 << 20
        ? FormattableString.Invariant($"{bytes / (double)(1 << 20):0.#} MB")
        : FormattableString.Invariant($"{bytes} bytes");

    private static bool LeadsNowhere(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static bool MayBeListed(string folder)
    {
        try
        {
            using var entries = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
            entries.MoveNext();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Collect(string folder, List<string> files)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Read says of this path that it may not be listed.
            files.Add(folder);
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal) || entry.Attributes.HasFlag(FileAttributes.Hidden))
            {
                continue;
            }

            var path = Path.Combine(folder, entry.Name);
            if (entry.Attributes.HasFlag(FileAttributes.Directory))
            {
                if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    Collect(path, files);
                }
            }
            else if (FileFormats.IsAgreements(Path.GetExtension(entry.Name).ToLowerInvariant()))
            {
                files.Add(path);
            }
        }
    }
}
