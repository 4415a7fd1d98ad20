using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Diagnostics;
using ClauseScan.Documents.Scans;
using ClauseScan.Documents.Word;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Reads PDF files that hold text.</summary>
internal static class PdfReader
{
    public static SourceDocument Read(string path, string sha256, ReadingOptions options) =>
        Read(path, sha256, options, PdfEngine.Default, new ScanReader(Environment.GetEnvironmentVariable("PATH")));

    internal static SourceDocument Read(string path, string sha256, ReadingOptions options, IPdfEngine engine, ScanReader? scans = null)
    {
        var contents = engine.Read(Path.GetFullPath(path), options.Password, options.ProgramTimeout);
        contents = contents with { Pages = scans?.Read(contents.Pages, Path.GetFullPath(path), options) ?? contents.Pages };
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var missing = MissingPages(contents);
        foreach (var problem in contents.Problems)
        {
            diagnostics.Add(Unread.Report(contents.Pages.IsEmpty || missing.Length == 0 ? problem : $"{missing} could not be read. {problem}"));
        }

        var readable = new List<PdfPage>();
        foreach (var page in contents.Pages)
        {
            var reason = WhyUnread(page, contents.HasFaults);
            if (reason is not null)
            {
                diagnostics.Add(new Diagnostic(ReadingRules.PageWithoutText, default, reason) { Page = page.Number, Rank = 100 });
            }

            if (UnreadPicture.Doubt(page) is { } doubt)
            {
                diagnostics.Add(new Diagnostic(ReadingRules.LowConfidence, default, doubt) { Page = page.Number, Rank = 100 });
            }

            if (page.HasTextOutside)
            {
                diagnostics.Add(new Diagnostic(ReadingRules.HiddenText, default, Page(page) + " holds text outside of what it shows; that text was left out.")
                {
                    Page = page.Number,
                    Rank = 100,
                });
            }

            if (!UnmappedText.Fills(page))
            {
                readable.Add(page);
            }
        }

        var (text, map, hidden) = Compose(readable, contents);
        diagnostics.AddRange(HiddenText.DiagnosticsOf(text, hidden));
        if (text.Length == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(Unread.Report("The file's pages show nothing: if they should, the file is damaged, so fetch the original again."));
        }

        var isWhole = !diagnostics.Any(d => ReadingRules.MeansUnread(d.Descriptor));
        var outcome = text.Length == 0 ? ReadingOutcome.Unread : isWhole ? ReadingOutcome.Whole : ReadingOutcome.Partial;
        return new SourceDocument(path, sha256, text, map, outcome, diagnostics.ToImmutable());
    }

    private static (SourceText Text, DocumentMap Map, IReadOnlyList<HiddenStretch> Hidden) Compose(IEnumerable<PdfPage> readable, PdfContents contents)
    {
        var tables = new PageTables();
        var pages = readable.Select(p => (Page: p, Lines: PageLines.Of(p, tables))).ToArray();
        var running = RunningLines.Of(pages);
        TextLine[] lines = [.. pages.SelectMany(p => p.Lines)];
        var notes = Footnotes.Of(pages.Select(p => p.Lines.Where(l => !running.ContainsKey(l))), new BodyFont(lines));
        var besides = running.Keys.Concat(notes.SelectMany(n => n.Lines)).ToHashSet();
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i].FollowsBreak = besides.Contains(lines[i - 1]);
        }

        var body = PageTables.Together(lines.Where(l => !besides.Contains(l)));
        var builder = new PdfTextBuilder(new LineJoin(lines), new BodyFont(body));
        foreach (var paragraph in Paragraphs.Of(body))
        {
            builder.Add(paragraph, TextLayer.Body);
        }

        foreach (var note in notes)
        {
            builder.Add(note, TextLayer.Footnote);
        }

        foreach (var layer in (ReadOnlySpan<TextLayer>)[TextLayer.Header, TextLayer.Footer])
        {
            var seen = new HashSet<string>();
            foreach (var line in lines)
            {
                if (running.TryGetValue(line, out var runningLayer) && runningLayer == layer && seen.Add(RunningLines.Words(line)))
                {
                    builder.Add(new Paragraph(line), layer);
                }
            }
        }

        var text = builder.ToText();
        return (text, builder.ToMap(text, contents), builder.Hidden());
    }

    private static string? WhyUnread(PdfPage page, bool hasFaults)
    {
        if (page.Recognition is { Outcome: RecognitionOutcome.Recognised or RecognitionOutcome.Blank } && !UnmappedText.Fills(page))
        {
            return null;
        }

        var advice = UnreadPicture.Advice(page.Recognition);
        if (page.Runs.IsEmpty)
        {
            if (page.Picture == PagePicture.None)
            {
                return hasFaults ? Page(page) + " shows nothing and the file is damaged: fetch the original again." : null;
            }

            return $"{Page(page)} shows a picture and holds no text: {advice}.";
        }

        if (UnmappedText.Fills(page))
        {
            return $"{Page(page)} uses fonts that do not tell which characters they show: {advice}.";
        }

        return ScanReader.IsPoor(page)
            ? $"{Page(page)} shows a picture that covers it and holds only a few words of text: {advice}."
            : null;
    }

    private static string Page(PdfPage page) => string.Create(CultureInfo.InvariantCulture, $"Page {page.Number}");

    /// <summary>"Page 3" or "Pages 3-5, 9" for those that the file says it has and that were not read.</summary>
    private static string MissingPages(PdfContents contents)
    {
        var got = contents.Pages.Select(p => p.Number).ToHashSet();
        var ranges = new List<string>();
        var missing = 0;
        for (var i = 1; i <= contents.PageCount; i++)
        {
            if (got.Contains(i))
            {
                continue;
            }

            var start = i;
            while (i < contents.PageCount && !got.Contains(i + 1))
            {
                i++;
            }

            missing += i - start + 1;
            ranges.Add(start == i ? start.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{start}-{i}"));
        }

        return missing == 0 ? string.Empty : (missing == 1 ? "Page " : "Pages ") + string.Join(", ", ranges);
    }
}
