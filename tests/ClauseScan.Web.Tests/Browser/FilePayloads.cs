using System.Globalization;
using System.Text;
using ClauseScan.Documents;
using Microsoft.Playwright;

namespace ClauseScan.Web.Tests.Browser;

internal static class FilePayloads
{
    public static FilePayload OfText(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };

    /// <summary>A PDF file whose one page is a grey picture of a page of a sample, so that it has no text.</summary>
    public static FilePayload Scan(string name, string sample)
    {
        var png = PdfPageRenderer.Draw(Path.Combine(Site.Corpus(), sample), 1, 100, new ReadingOptions())!;
        var (width, height, data) = PngPicture.Read(png);
        var file = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>");
        const string Drawing = "595 0 0 842 0 0 cm /P Do";
        Object($"<< /Length {Drawing.Length} >>\nstream\n{Drawing}\nendstream");
        places.Add(file.Position);
        Write(string.Create(CultureInfo.InvariantCulture, $"5 0 obj\n<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /Columns {width} >> /Length {data.Length} >>\nstream\n"));
        file.Write(data);
        Write("\nendstream\nendobj\n");
        var table = file.Position;
        Write($"xref\n0 6\n0000000000 65535 f \n{string.Concat(places.Select(p => p.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return new FilePayload { Name = name, MimeType = "application/pdf", Buffer = file.ToArray() };

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));

        void Object(string body)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n{body}\nendobj\n");
        }
    }
}
