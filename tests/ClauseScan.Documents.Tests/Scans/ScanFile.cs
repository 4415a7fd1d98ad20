using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ClauseScan.Documents.Tests.Scans;

/// <summary>A PDF file of pictures: what a scanner makes of the printed pages of another file, with what goes wrong on the way.</summary>
internal sealed record ScanFile
{
    /// <summary>The dots per inch.</summary>
    public int Resolution { get; init; } = 200;

    /// <summary>By how many degrees, anticlockwise, the sheets lie on the glass.</summary>
    public double Degrees { get; init; }

    /// <summary>Whether the picture is noisy and was compressed with loss.</summary>
    public bool IsNoisy { get; init; }

    /// <summary>Whether the picture is in colours.</summary>
    public bool IsColoured { get; init; }

    /// <summary>Whether a red seal is stamped over the words in the middle.</summary>
    public bool IsStamped { get; init; }

    /// <summary>The first page to scan.</summary>
    public int First { get; init; } = 1;

    /// <summary>The last page to scan.</summary>
    public int Last { get; init; } = 999;

    /// <summary>The scan of a PDF file.</summary>
    public byte[] Of(byte[] printed)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("printed.pdf", printed);
        if (IsColoured)
        {
            Render(path, folder.Path, "page", First, Last, "-jpeg", "-jpegopt", "quality=90");
            return Wrap([.. Files(folder, "page", "jpg").Select(f => Sheet.OfJpeg(File.ReadAllBytes(f)))], Degrees, IsStamped);
        }

        Render(path, folder.Path, "page", First, Last, "-gray");
        Sheet[] sheets = [.. Files(folder, "page", "pgm").Select(f => Sheet.OfGrayMap(File.ReadAllBytes(f), IsNoisy))];
        if (IsNoisy)
        {
            var noisy = folder.Write("noisy.pdf", Wrap(sheets, degrees: 0, isStamped: false));
            Render(noisy, folder.Path, "lossy", 1, sheets.Length, "-gray", "-jpeg", "-jpegopt", "quality=55");
            sheets = [.. Files(folder, "lossy", "jpg").Zip(sheets, (f, s) => Sheet.OfJpeg(File.ReadAllBytes(f)))];
        }

        return Wrap(sheets, Degrees, IsStamped);
    }

    private static IEnumerable<string> Files(TemporaryFolder folder, string name, string ending) =>
        Directory.EnumerateFiles(folder.Path, $"{name}-*.{ending}").Order(StringComparer.Ordinal);

    private void Render(string path, string folder, string name, int first, int last, params string[] more)
    {
        string[] arguments = ["-r", Text(Resolution), "-f", Text(first), "-l", Text(last), .. more, path, Path.Combine(folder, name)];
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
    }

    private byte[] Wrap(Sheet[] sheets, double degrees, bool isStamped)
    {
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii($"<< /Type /Pages /Count {sheets.Length} /Kids [{string.Join(' ', sheets.Select((_, i) => $"{3 + (3 * i)} 0 R"))}] >>"),
        };
        foreach (var sheet in sheets)
        {
            double width = sheet.Width * 72.0 / Resolution, height = sheet.Height * 72.0 / Resolution;
            var isSideways = Math.Abs(degrees % 180) == 90;
            var (pageWidth, pageHeight) = isSideways ? (height, width) : (width, height);
            var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
            double left = (pageWidth / 2) - ((cos * width) - (sin * height)) / 2, bottom = (pageHeight / 2) - ((sin * width) + (cos * height)) / 2;
            var content = FormattableString.Invariant($"q {cos * width:F4} {sin * width:F4} {-sin * height:F4} {cos * height:F4} {left:F4} {bottom:F4} cm /I Do Q")
                + (isStamped ? Stamp(pageWidth / 2, pageHeight / 2) : string.Empty);
            var number = objects.Count + 1;
            objects.Add(Ascii(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {pageWidth:F4} {pageHeight:F4}] /Contents {number + 1} 0 R ")
                + $"/Resources << /XObject << /I {number + 2} 0 R >> /ExtGState << /M << /BM /Multiply >> >> >> >>"));
            objects.Add(Ascii($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
            objects.Add([
                .. Ascii($"<< /Type /XObject /Subtype /Image /Width {sheet.Width} /Height {sheet.Height} /ColorSpace /{(sheet.Filter == "DCTDecode" ? "DeviceRGB" : "DeviceGray")} /BitsPerComponent 8 "
                    + $"/Filter /{sheet.Filter} /Length {sheet.Data.Length} >>\nstream\n"),
                .. sheet.Data,
                .. Ascii("\nendstream"),
            ]);
        }

        return Assemble(objects);
    }

    /// <summary>A red ring with a star of strokes in it, as ink that the words under it show through.</summary>
    private static string Stamp(double x, double y)
    {
        var ring = FormattableString.Invariant($"q /M gs 0.88 0.12 0.1 RG 5 w 1 0 0 1 {x:F2} {y:F2} cm 60 0 m 60 33 33 60 0 60 c -33 60 -60 33 -60 0 c -60 -33 -33 -60 0 -60 c 33 -60 60 -33 60 0 c S 7 w ");
        return " " + ring + "0 25 m -15 -20 l 24 8 l -24 8 l 15 -20 l 0 25 l S 3 w -40 -38 m 40 -38 l S Q";
    }

    private static byte[] Assemble(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        var table = new StringBuilder("0000000000 65535 f \n");
        file.Write("%PDF-1.4\n"u8);
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:0000000000} 00000 n \n");
            file.Write([.. Ascii($"{i + 1} 0 obj\n"), .. objects[i], .. Ascii("\nendobj\n")]);
        }

        var start = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Sheet(int Width, int Height, byte[] Data, string Filter)
    {
        public static Sheet OfGrayMap(byte[] file, bool isNoisy)
        {
            var head = Encoding.ASCII.GetString(file, 0, 24).Split((char[])['\n', ' ']);
            int width = int.Parse(head[1], CultureInfo.InvariantCulture), height = int.Parse(head[2], CultureInfo.InvariantCulture);
            var dots = file.AsSpan(file.Length - (width * height)).ToArray();
            if (isNoisy)
            {
                AddNoise(dots);
            }

            using var packed = new MemoryStream();
            using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                stream.Write(dots);
            }

            return new Sheet(width, height, packed.ToArray(), "FlateDecode");
        }

        public static Sheet OfJpeg(byte[] file)
        {
            // The mark FF C0 begins the frame, which tells the size.
            var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
            return new Sheet((file[frame + 7] << 8) | file[frame + 8], (file[frame + 5] << 8) | file[frame + 6], file, "DCTDecode");
        }

        /// <summary>Gray paper, uneven ink and a speck here and there, the same each time.</summary>
        private static void AddNoise(byte[] dots)
        {
            var random = 12345u;
            for (var i = 0; i < dots.Length; i++)
            {
                random = (random * 1664525) + 1013904223;
                var noise = (int)(random >> 24) - 128;
                dots[i] = (byte)Math.Clamp((dots[i] * 0.8) + 25 + (noise * 0.25), 0, 255);
                dots[i] = (random & 0xFFFF00) >> 8 < 20 ? (byte)0 : dots[i];
            }
        }
    }
}
