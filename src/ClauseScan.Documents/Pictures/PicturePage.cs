using System.Globalization;
using System.Text;

namespace ClauseScan.Documents.Pictures;

/// <summary>One picture as a page.</summary>
/// <param name="Width">Its width in dots, as stored.</param>
/// <param name="Height">Its height in dots, as stored.</param>
/// <param name="Rows">Takes its rows out of the file.</param>
internal sealed record PicturePage(int Width, int Height, Func<PictureRows> Rows)
{
    private const double LeastResolution = 50, MostResolution = 1200;
    private const double LongestSheet = 17, UsualSheet = 11.7;

    /// <summary>The dots per inch that the file states; 0 where it states none.</summary>
    public double StatedResolution { get; init; }

    /// <summary>How the picture is to be turned and mirrored for display, from 1 to 8 as EXIF and TIFF number it.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>The width as displayed, in points.</summary>
    public double PointsAcross => (IsSideways ? Height : Width) * 72 / Resolution;

    /// <summary>The height as displayed, in points.</summary>
    public double PointsDown => (IsSideways ? Width : Height) * 72 / Resolution;

    private bool IsSideways => Orientation >= 5;

    /// <summary>The dots per inch: a camera states none that means anything, so a picture that would be larger than a sheet is taken for one of a sheet.</summary>
    private double Resolution
    {
        get
        {
            var longest = Math.Max(Width, Height);
            return StatedResolution is >= LeastResolution and <= MostResolution && longest <= LongestSheet * StatedResolution
                ? StatedResolution
                : Math.Max(72, longest / UsualSheet);
        }
    }

    /// <summary>A PDF file whose one page shows the picture as displayed.</summary>
    public byte[] ToPdf()
    {
        var strips = Rows().Strips;
        var content = new StringBuilder(Placement());
        foreach (var (i, strip) in strips.Index())
        {
            content.Append(CultureInfo.InvariantCulture, $"q 1 0 0 {strip.Height / (double)Height:F6} 0 {(Height - strip.Top - strip.Height) / (double)Height:F6} cm /I{i} Do Q\n");
        }

        using var file = new MemoryStream();
        var places = new List<long>();
        file.Write("%PDF-1.5\n"u8);
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        Add(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PointsAcross:F3} {PointsDown:F3}] /Contents 4 0 R ")
            + $"/Resources << /XObject << {string.Join(' ', strips.Select((_, i) => $"/I{i} {i + 5} 0 R"))} >> >> >>");
        Add($"<< /Length {content.Length} >>", Encoding.ASCII.GetBytes(content.ToString()));
        foreach (var strip in strips)
        {
            Add($"<< /Type /XObject /Subtype /Image /Width {Width} /Height {strip.Height} {strip.Form} /Length {strip.Data.Length} >>", strip.Data);
        }

        var table = file.Position;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => Write(p.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        Write($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();

        void Add(string dictionary, ReadOnlyMemory<byte>? data = null)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n{dictionary}\n");
            if (data is { } stream)
            {
                Write("stream\n");
                file.Write(stream.Span);
                Write("\nendstream\n");
            }

            Write("endobj\n");
        }

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>The instruction that brings the unit square, the stored picture upright in it, to the page as displayed.</summary>
    private string Placement()
    {
        double across = PointsAcross, down = PointsDown;
        var (a, b, c, d, e, f) = Orientation switch
        {
            2 => (-across, 0, 0, down, across, 0),
            3 => (-across, 0, 0, -down, across, down),
            4 => (across, 0, 0, -down, 0, down),
            5 => (0, -down, -across, 0, across, down),
            6 => (0, -down, across, 0, 0, down),
            7 => (0, down, across, 0, 0, 0),
            8 => (0, down, -across, 0, across, 0),
            _ => (across, 0.0, 0.0, down, 0.0, 0.0),
        };
        return FormattableString.Invariant($"{a:F3} {b:F3} {c:F3} {d:F3} {e:F3} {f:F3} cm\n");
    }
}
