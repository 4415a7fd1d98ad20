using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents;

/// <summary>Draws pages of PDF files, by Poppler's program pdftoppm.</summary>
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
        var painter = PagePainter.Of(Environment.GetEnvironmentVariable("PATH"), Path.GetFullPath(path), options.Password);
        return painter?.Draw(page, dpi, options.ProgramTimeout, "-png", "-cropbox") is { } bytes && bytes.AsSpan().StartsWith(PngSignature) ? bytes : null;
    }
}
