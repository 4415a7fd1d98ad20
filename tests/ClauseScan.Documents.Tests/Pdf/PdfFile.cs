using System.Globalization;
using System.Text;

namespace ClauseScan.Documents.Tests.Pdf;

/// <summary>A small PDF file: lines at places, in the standard fonts and a Chinese font that is not embedded.</summary>
internal sealed class PdfFile
{
    private readonly List<Page> _pages = [];

    /// <summary>Encrypts the file (RC4, 40 bits); null leaves it open.</summary>
    public PdfEncryption? Encryption { get; init; }

    /// <summary>The colour profile that the file is meant to be shown with, or null.</summary>
    public byte[]? OutputProfile { get; init; }

    /// <summary>Pages from now on have this rotation.</summary>
    public int Rotation { get; set; }

    /// <summary>Pages from now on show this part of the sheet, "left bottom right top".</summary>
    public string? CropBox { get; set; }

    /// <summary>Begins a page of 612 by 792 points.</summary>
    public PdfFile NewPage()
    {
        _pages.Add(new Page(new StringBuilder(), Rotation, CropBox));
        return this;
    }

    /// <summary>A line of Latin letters that begins at a distance from the left and upper edge of the sheet.</summary>
    public PdfFile Line(double left, double top, string text, double size = 12, bool bold = false) =>
        Raw(FormattableString.Invariant($"BT /{(bold ? "B" : "R")} {size} Tf {left} {792 - top} Td ({Escape(text)}) Tj ET"));

    /// <summary>A line of Chinese.</summary>
    public PdfFile Chinese(double left, double top, string text, double size = 12) =>
        Raw(FormattableString.Invariant($"BT /C {size} Tf {left} {792 - top} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET"));

    /// <summary>A column of Chinese that runs down the page, its middle and upper end at a distance from the left and upper edge of the sheet.</summary>
    public PdfFile Column(double middle, double top, string text, double size = 12) =>
        Raw(FormattableString.Invariant($"BT /V {size} Tf {middle} {792 - top} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET"));

    /// <summary>A black rectangle.</summary>
    public PdfFile Rectangle(double left, double top, double width, double height) =>
        Raw(FormattableString.Invariant($"{left} {792 - top - height} {width} {height} re f"));

    /// <summary>A gray picture of one dot, drawn over a rectangle.</summary>
    public PdfFile Picture(double left, double top, double width, double height) =>
        Raw(FormattableString.Invariant($"q {width} 0 0 {height} {left} {792 - top - height} cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q"));

    /// <summary>Page content as it stands.</summary>
    public PdfFile Raw(string content)
    {
        _pages[^1].Content.Append(content).Append('\n');
        return this;
    }

    public byte[] ToBytes()
    {
        var objects = new List<string>
        {
            OutputProfile is null
                ? "<< /Type /Catalog /Pages 2 0 R >>"
                : $"<< /Type /Catalog /Pages 2 0 R /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /DestOutputProfile {9 + (2 * _pages.Count)} 0 R >>] >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{9 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-V /DescendantFonts [6 0 R] >>",
        };
        foreach (var page in _pages)
        {
            var crop = page.CropBox is null ? string.Empty : $"/CropBox [{page.CropBox}] ";
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] {crop}/Rotate {page.Rotation} /Contents {objects.Count + 2} 0 R "
                + "/Resources << /Font << /R 3 0 R /B 4 0 R /C 5 0 R /V 8 0 R >> >> >>");
            var content = page.Content.ToString();
            content = Encryption is null ? content : Encryption.Encrypt(content, objects.Count + 1);
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        if (OutputProfile is not null)
        {
            objects.Add($"<< /N 3 /Length {OutputProfile.Length} >>\nstream\n{Encoding.Latin1.GetString(OutputProfile)}\nendstream");
        }

        return Encoding.Latin1.GetBytes(Assemble(objects));
    }

    private string Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Encryption?.TrailerEntries} >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToString();
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);

    private sealed record Page(StringBuilder Content, int Rotation, string? CropBox);
}
