using System.Collections.Immutable;
using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Scans;

namespace ClauseScan.Documents.Pictures;

/// <summary>Reads picture files (PNG, JPEG, TIFF), as which scanned and photographed agreements come.</summary>
internal static class PictureReader
{
    private const long MostBytesChecked = 4L << 30;

    public static SourceDocument Read(string path, string sha256, ReadingOptions options) =>
        Read(path, sha256, options, new ScanReader(Environment.GetEnvironmentVariable("PATH")));

    internal static SourceDocument Read(string path, string sha256, ReadingOptions options, ScanReader scans)
    {
        // Who reads has looked at the size already.
        if (FileInMemory.Of(path, options.MaximumFileSize) is not { } file)
        {
            return Unread.Because(path, sha256, "The picture file could not be read from its disk: see whether another program holds it open or the disk fails.");
        }

        var picture = PictureFile.Of(file);
        if (picture.Pages.IsEmpty)
        {
            return Unread.Because(path, sha256, picture.Problem!);
        }

        ImmutableArray<PdfPage> pages =
            [.. picture.Pages.Select((p, i) => new PdfPage(i + 1, p.PointsAcross, p.PointsDown, []) { Picture = PagePicture.WholePage })];
        var problem = picture.Problem ?? (IsWhole(picture) ? null : PictureFile.CutShort);
        return PagedDocument.Of(path, sha256, new PdfContents(pages.Length, scans.Read(pages, picture, Path.GetFullPath(path), options))
        {
            Problems = problem is null ? [] : [problem],
        });
    }

    /// <summary>Whether all rows of all pictures are there; a file that unpacks to more than any scan has is not gone through to its end.</summary>
    private static bool IsWhole(PictureFile picture)
    {
        long bytes = 0;
        foreach (var page in picture.Pages)
        {
            var rows = page.Rows();
            bytes += rows.Strips.Sum(s => (long)s.Data.Length);
            if (!rows.IsWhole || bytes > MostBytesChecked)
            {
                return false;
            }
        }

        return true;
    }
}
