using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Text;

namespace ClauseScan.Cli;

/// <summary>One agreement as an HTML file: its findings beside its pages, or its text, on which they are marked.</summary>
/// <param name="output">Where to write.</param>
/// <param name="result">What was found.</param>
/// <param name="dpi">The dots per inch of the pages' pictures.</param>
/// <param name="draw">Draws a page as PNG, or gives null.</param>
internal sealed class HighlightHtml(TextWriter output, ScanResult result, int dpi, Func<int, byte[]?> draw)
{
    /// <summary>How each file begins, by which they are known again.</summary>
    public const string Head = "<!doctype html>\n<!-- clausescan highlight -->\n";

    private const int SnippetLength = 400;
    private const int TagWidth = 40;

    private readonly AgreementText _agreement = AgreementText.Of(result);

    // The findings that AgreementText shows, in its order.
    private readonly ImmutableArray<Finding> _findings =
        [.. result.Findings.Where(f => f.Diagnostic.Severity >= DiagnosticSeverity.Info && f.Diagnostic.Descriptor.Category != DiagnosticCategory.Reading)];

    /// <summary>How many pages with findings could not be drawn.</summary>
    public int UndrawnPages { get; private set; }

    public void Write()
    {
        var title = HtmlText.Of(Printable.Line(Path.GetFileName(result.Document.Path)));
        output.Write(Head);
        output.Write($"""
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>Findings in {title}</title>
            <style>{HighlightStyle.Sheet}</style>
            </head>
            <body>
            <nav aria-label="Findings">
            <h1>{title}</h1>

            """);
        WriteFacts();
        WriteList();
        output.Write("</nav>\n<main>\n");
        if (result.Document.Map.PageCount is null)
        {
            WriteText();
        }
        else
        {
            WritePages();
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    private void WriteFacts()
    {
        string[] lines = [_agreement.Facts, .. _agreement.Parties.Select(p => "party: " + p), .. FindingCandidate.OfAgreement(_agreement), .. _agreement.Consequences, .. _agreement.ReadingProblems, _agreement.Verdict ?? string.Empty];
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            output.Write($"<p class=\"fact\">{HtmlText.Of(line)}</p>\n");
        }
    }

    private void WriteList()
    {
        output.Write("<ol>\n");
        for (var i = 0; i < _findings.Length; i++)
        {
            var (row, diagnostic) = (_agreement.Findings[i], _findings[i].Diagnostic);
            var words = WordsOf(i);
            var rule = $"<b>{HtmlText.Of(row.Rule)}</b> {HtmlText.Of(diagnostic.Descriptor.Title)}";
            output.Write($"<li id=\"l{i}\" class=\"{Class(i)}\">{(words.IsEmpty ? rule : $"<a href=\"#f{i}\">{rule}</a>")}");
            output.Write($"<div class=\"about\">{HtmlText.Of($"{ReportFormat.Severity(row.Severity)}, rank {row.Rank}{(row.Place.Length > 0 ? ", " : "")}{row.Place}")}</div>");
            WriteLine("way", row.Direction);
            WriteLine("words", words.IsEmpty ? row.Words : Printable.Line(result.Document.Text.Slice(words), SnippetLength));
            WriteLine("about", row.Candidate ?? string.Empty);
            WriteLine("about", row.Way is { } way ? "described in " + way : string.Empty);
            output.Write("</li>\n");
        }

        output.Write("</ol>\n");

        void WriteLine(string style, string line)
        {
            if (line.Length > 0)
            {
                output.Write($"<div class=\"{style}\">{HtmlText.Of(line)}</div>");
            }
        }
    }

    private void WritePages()
    {
        var areas = Enumerable.Range(0, _findings.Length)
            .SelectMany(i => SpansOf(i).SelectMany(s => HighlightAreas.Joined(result.Document.Map.AreasOf(s))).Select((a, n) => (Finding: i, Area: a, IsFirst: n == 0)))
            .ToLookup(a => a.Area.Page);
        var readingAreas = result.Findings.Select(f => f.Diagnostic)
            .Where(d => d.Severity >= DiagnosticSeverity.Info && d.Descriptor.Category == DiagnosticCategory.Reading)
            .SelectMany(d => result.PlacesOf(d).SelectMany(s => HighlightAreas.Joined(result.Document.Map.AreasOf(s))).Select(a => (Diagnostic: d, Area: a)))
            .ToLookup(a => a.Area.Page);
        foreach (var number in areas.Select(p => p.Key).Union(readingAreas.Select(p => p.Key)).Order())
        {
            var page = areas[number];
            var picture = draw(number);
            UndrawnPages += picture is null ? 1 : 0;
            var (width, height) = picture is { Length: > 24 }
                ? (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)))
                : Extent([.. page.Select(a => a.Area), .. readingAreas[number].Select(a => a.Area)]);
            output.Write($"<h2 id=\"p{number}\">Page {number}</h2>\n<div class=\"page\" style=\"width:{width}px;height:{height}px\">\n");
            if (picture is not null)
            {
                output.Write($"<img alt=\"Page {number}\" width=\"{width}\" height=\"{height}\" src=\"data:image/png;base64,{Convert.ToBase64String(picture)}\">\n");
            }

            foreach (var (diagnostic, area) in readingAreas[number])
            {
                output.Write($"<span class=\"area {Class(diagnostic)}\" title=\"{HtmlText.Of($"{diagnostic.Descriptor.Id} {Printable.Line(diagnostic.Message)}")}\" style=\"{Place(area)}\"></span>\n");
            }

            var tags = new Dictionary<(double, double), int>();
            foreach (var (finding, area, isFirst) in page)
            {
                var place = (area.Left, area.Top);
                WriteArea(finding, area, isFirst ? tags.GetValueOrDefault(place) : null);
                tags[place] = tags.GetValueOrDefault(place) + (isFirst ? 1 : 0);
            }

            output.Write("</div>\n");
        }
    }

    /// <param name="finding">The finding.</param>
    /// <param name="area">One of its rectangles.</param>
    /// <param name="tag">For its first rectangle how many tags stand there already, else null.</param>
    private void WriteArea(int finding, PageArea area, int? tag)
    {
        var rule = HtmlText.Of(_agreement.Findings[finding].Rule);
        var way = HtmlText.Of(_agreement.Findings[finding].Direction);
        output.Write($"<a class=\"area {Class(finding)}\"{(tag is null ? "" : $" id=\"f{finding}\"")} href=\"#l{finding}\" title=\"{rule} {way}\" style=\"{Place(area)}\">");
        output.Write(tag is { } before ? $"<span style=\"left:{before * TagWidth}px\">{rule}</span></a>\n" : "</a>\n");
    }

    private void WriteText()
    {
        foreach (var block in result.Document.Text.Blocks)
        {
            output.Write(block.Kind == TextBlockKind.Heading ? "<p class=\"text heading\">" : "<p class=\"text\">");
            WriteBlock(block.Span);
            output.Write("</p>\n");
        }
    }

    /// <summary>The words of a block in stretches over which the same findings hold.</summary>
    private void WriteBlock(TextSpan block)
    {
        int[] here = [.. Enumerable.Range(0, _findings.Length).Where(i => SpansOf(i).Any(s => s.OverlapsWith(block)))];
        int[] bounds = [.. here.SelectMany(SpansOf).SelectMany(s => new[] { s.Start, s.End }).Where(b => b > block.Start && b < block.End)
            .Append(block.Start).Append(block.End).Distinct().Order()];
        for (var b = 1; b < bounds.Length; b++)
        {
            var span = TextSpan.FromBounds(bounds[b - 1], bounds[b]);
            foreach (var begun in here.Where(i => WordsOf(i).OverlapsWith(block) && Math.Max(WordsOf(i).Start, block.Start) == span.Start && (WordsOf(i).Start >= block.Start || FirstBlockOf(i) == block)))
            {
                output.Write($"<a class=\"tag {Class(begun)}\" id=\"f{begun}\" href=\"#l{begun}\">{HtmlText.Of(_agreement.Findings[begun].Rule)}</a>");
            }

            var over = Array.FindLastIndex(here, i => SpansOf(i).Any(s => s.Contains(span)));
            var words = HtmlText.Of(result.Document.Text.Slice(span));
            output.Write(over >= 0 ? $"<mark class=\"{Class(here[over])}\">{words}</mark>" : words);
        }
    }

    private TextSpan FirstBlockOf(int finding) =>
        result.Document.Text.Blocks.First(b => b.Span.OverlapsWith(WordsOf(finding))).Span;

    private TextSpan WordsOf(int finding) =>
        new TextSpan(0, result.Document.Text.Length).Overlap(_findings[finding].Diagnostic.Span) ?? default;

    // The words, and those of the clause in the agreement's other language.
    private TextSpan[] SpansOf(int finding) => _findings[finding].Diagnostic.OtherVersion is { } other ? [WordsOf(finding), other] : [WordsOf(finding)];

    private string Class(int finding) => Class(_findings[finding].Diagnostic);

    private static string Class(Diagnostic diagnostic) => "c-" + diagnostic.Descriptor.Category;

    private (int Width, int Height) Extent(List<PageArea> areas) =>
        ((int)Dots(areas.Max(a => a.Left + a.Width)) + 1, (int)Dots(areas.Max(a => a.Top + a.Height)) + 1);

    private string Place(PageArea area) => string.Create(
        CultureInfo.InvariantCulture, $"left:{Dots(area.Left):0.#}px;top:{Dots(area.Top):0.#}px;width:{Dots(area.Width):0.#}px;height:{Dots(area.Height):0.#}px");

    private double Dots(double points) => points * dpi / 72;
}
