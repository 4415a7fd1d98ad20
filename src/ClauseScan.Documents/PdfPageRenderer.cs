using System.Globalization;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents;

/// <summary>Draws pages of PDF files, by Poppler's program pdftoppm.</summary>
public static class PdfPageRenderer
{
    private const int MaximumLength = 64 << 20;

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
        if (ExternalProgram.Find("pdftoppm", Environment.GetEnvironmentVariable("PATH")) is not { } program)
        {
            return null;
        }

        string[] access = options.Password is { } password ? ["-upw", password, "-opw", password] : [];
        var number = page.ToString(CultureInfo.InvariantCulture);
        var image = new MemoryStream();
        var result = ExternalProgram.Run(
            program,
            [.. access, "-png", "-cropbox", "-r", dpi.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, Path.GetFullPath(path)],
            options.ProgramTimeout,
            output => Copy(output.BaseStream, image));
        var bytes = image.ToArray();
        return result.End == ProgramEnd.Finished && bytes.AsSpan().StartsWith(PngSignature) ? bytes : null;
    }

    private static bool Copy(Stream from, MemoryStream to)
    {
        var buffer = new byte[1 << 16];
        int length;
        while ((length = from.Read(buffer)) > 0)
        {
            to.Write(buffer, 0, length);
            if (to.Length > MaximumLength)
            {
                return false;
            }
        }

        return true;
    }
}
