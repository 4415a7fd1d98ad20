using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Pictures;

namespace ClauseScan.Documents;

/// <summary>Draws pages of PDF files and pictures of picture files, by Poppler's program pdftoppm.</summary>
public static class PdfPageRenderer
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47];

    /// <summary>The page as displayed, as the bytes of a PNG file; null where it could not be drawn. Never throws for what the file may be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="dpi">The dots per inch; a point of the page is 1/72 inch.</param>
    /// <param name="options">The password, and the longest time to take.</param>
    public static byte[]? Draw(string path, int page, int dpi, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        return PainterOf()?.Draw(page, dpi, options.ProgramTimeout, "-png", "-cropbox") is { } bytes && bytes.AsSpan().StartsWith(PngSignature) ? bytes : null;

        PagePainter? PainterOf()
        {
            var searchPath = Environment.GetEnvironmentVariable("PATH");
            return Picture(path, options) is not { } picture ? PagePainter.Of(searchPath, Path.GetFullPath(path), options.Password)
                : page >= 1 && page <= picture.Pages.Length ? PagePainter.Of(searchPath, picture)
                : null;
        }
    }

    /// <summary>The picture file at the path, or null where it is none.</summary>
    private static PictureFile? Picture(string path, ReadingOptions options)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var head = new byte[4];
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && FileFormats.IsPicture(head) && FileInMemory.Of(path, options.MaximumFileSize) is { } file
                ? PictureFile.Of(file)
                : null;
        }
        catch (Exception e) when (DocumentReader.Reason(e) is not null)
        {
            return null;
        }
    }
}
