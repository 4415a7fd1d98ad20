using ClauseScan.Documents.Scans;

namespace ClauseScan.Documents.Pdf;

/// <summary>Reads PDF files that hold text.</summary>
internal static class PdfReader
{
    public static SourceDocument Read(string path, string sha256, ReadingOptions options) =>
        Read(path, sha256, options, PdfEngine.Default, new ScanReader(Environment.GetEnvironmentVariable("PATH")));

    internal static SourceDocument Read(string path, string sha256, ReadingOptions options, IPdfEngine engine, ScanReader? scans = null)
    {
        var fullPath = Path.GetFullPath(path);
        var contents = engine.Read(fullPath, options.Password, options.ProgramTimeout);
        return PagedDocument.Of(path, sha256, contents with { Pages = scans?.Read(contents.Pages, fullPath, options) ?? contents.Pages });
    }
}
