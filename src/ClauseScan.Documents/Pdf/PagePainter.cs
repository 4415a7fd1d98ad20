using System.Globalization;
using ClauseScan.Documents.Pictures;

namespace ClauseScan.Documents.Pdf;

/// <summary>Draws pages of a PDF file, or pictures of a picture file, by Poppler's program pdftoppm; nothing is written to a disk.</summary>
internal sealed class PagePainter
{
    private const long MaximumOutput = 128L << 20;

    private readonly string _program;
    private readonly Func<int, Source> _source;

    private PagePainter(string program, Func<int, Source> source) => (_program, _source) = (program, source);

    /// <summary>The painter of a file; null where the program is not installed.</summary>
    /// <param name="searchPath">The folders to look for the program in.</param>
    /// <param name="path">The file.</param>
    /// <param name="password">The password, or null.</param>
    public static PagePainter? Of(string? searchPath, string path, string? password) =>
        ExternalProgram.Find("pdftoppm", searchPath) is { } program ? new PagePainter(program, page => new Source(page, [.. Access(password), path])) : null;

    /// <summary>The painter of a picture file; null where the program is not installed.</summary>
    public static PagePainter? Of(string? searchPath, PictureFile picture) =>
        ExternalProgram.Find("pdftoppm", searchPath) is { } program ? new PagePainter(program, page => new Source(1, ["-"], picture.Pages[page - 1].ToPdf())) : null;

    /// <summary>The arguments that hand a password to one of Poppler's programs.</summary>
    /// <remarks>There other users of the machine may see it while the program runs: Poppler takes it no other way.</remarks>
    public static string[] Access(string? password) => password is null ? [] : ["-upw", password, "-opw", password];

    /// <summary>The picture of a page; null where it could not be drawn.</summary>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="resolution">The dots per inch.</param>
    /// <param name="limit">The longest time to take.</param>
    /// <param name="form">The program's arguments that choose the form and the part of the page; by default the whole sheet in a pixel map.</param>
    public byte[]? Draw(int page, int resolution, TimeSpan limit, params ReadOnlySpan<string> form)
    {
        var source = _source(page);
        var number = source.Page.ToString(CultureInfo.InvariantCulture);
        using var image = new MemoryStream();
        var result = ExternalProgram.Run(
            _program,
            [.. form, "-r", resolution.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, .. source.Arguments],
            limit,
            output => Copy(output.BaseStream, image),
            source.Bytes);
        return result.End == ProgramEnd.Finished ? image.ToArray() : null;
    }

    private static bool Copy(Stream output, MemoryStream image)
    {
        var buffer = new byte[1 << 16];
        int length;
        while ((length = output.Read(buffer)) > 0)
        {
            if (image.Length + length > MaximumOutput)
            {
                return false;
            }

            image.Write(buffer, 0, length);
        }

        return true;
    }

    /// <summary>What the program is to draw.</summary>
    /// <param name="Page">The page of the file that it gets.</param>
    /// <param name="Arguments">The arguments that name the file.</param>
    /// <param name="Bytes">The file where it is handed over as input.</param>
    private readonly record struct Source(int Page, string[] Arguments, ReadOnlyMemory<byte> Bytes = default);
}
