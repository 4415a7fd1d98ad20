using System.Globalization;
using System.Text;
using ClauseScan.Documents;
using Microsoft.Playwright;

namespace ClauseScan.Web.Tests.Browser;

internal static class FilePayloads
{
    public static FilePayload OfText(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };

    /// <summary>A PDF file of one page of US letter size with lines of text.</summary>
    public static FilePayload Letter(string name, params string[] lines)
    {
        var drawing = new StringBuilder("BT /F 11 Tf 14 TL 72 700 Td ");
        foreach (var line in lines)
        {
            drawing.Append(CultureInfo.InvariantCulture, $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T* ");
        }

        return Pdf(name, "[0 0 612 792]", "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>", $"{drawing}ET", null);
    }

    /// <summary>A PDF file whose one page is a grey picture of a page of a sample, so that it has no text.</summary>
    public static FilePayload Scan(string name, string sample)
    {
        var png = PdfPageRenderer.Draw(Path.Combine(Site.Corpus(), sample), 1, 100, new ReadingOptions())!;
        var (width, height, data) = PngPicture.Read(png);
        var picture = string.Create(CultureInfo.InvariantCulture, $"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /Columns {width} >> /Length {data.Length} >>");
        return Pdf(name, "[0 0 595 842]", "<< /XObject << /P 5 0 R >> >>", "595 0 0 842 0 0 cm /P Do", (picture, data));
    }

    private static FilePayload Pdf(string name, string box, string resources, string drawing, (string Head, byte[] Data)? picture)
    {
        var file = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object($"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents 4 0 R /Resources {resources} >>");
        Object($"<< /Length {drawing.Length} >>\nstream\n{drawing}\nendstream");
        if (picture is { } shown)
        {
            places.Add(file.Position);
            Write($"5 0 obj\n{shown.Head}\nstream\n");
            file.Write(shown.Data);
            Write("\nendstream\nendobj\n");
        }

        var table = file.Position;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(p => p.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return new FilePayload { Name = name, MimeType = "application/pdf", Buffer = file.ToArray() };

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));

        void Object(string body)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n{body}\nendobj\n");
        }
    }
}
