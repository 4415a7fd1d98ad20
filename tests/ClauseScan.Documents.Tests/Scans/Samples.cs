using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Scans;

/// <summary>Pages of the sample agreements, as printed and as read from a scan.</summary>
internal static class Samples
{
    public const string English = "magnet-licence-japan-china.pdf";
    public const string Chinese = "lfp-cathode-technology-transfer.pdf";

    public static byte[] File(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "ClauseScan.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.File.ReadAllBytes(Path.Combine(folder.FullName, "corpus", name));
    }

    /// <summary>What stands on a page, block by block.</summary>
    public static IEnumerable<string> Page(this SourceDocument document, int page) =>
        document.Text.Blocks.Select(b => string.Concat(document.Map.Segments.Where(s => s.Area?.Page == page && b.Span.Contains(s.Span)).Select(s => document.Text[s.Span])));

    /// <summary>The smallest rectangle around words.</summary>
    public static PageArea AreaOf(this SourceDocument document, string words)
    {
        var areas = document.Map.AreasOf(document.SpanOf(words));
        double left = areas.Min(a => a.Left), top = areas.Min(a => a.Top);
        return new PageArea(areas[0].Page, left, top, areas.Max(a => a.Left + a.Width) - left, areas.Max(a => a.Top + a.Height) - top);
    }
}
