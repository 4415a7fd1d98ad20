using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Diagnostics;
using ClauseScan.Documents.Scans;
using ClauseScan.Documents.Word;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Makes a document of pages, and says what of them was not read.</summary>
internal static class PagedDocument
{
    public static SourceDocument Of(string path, string sha256, PdfContents contents)
    {
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

        var builder = Compose(readable);
        var text = builder.ToText();
        diagnostics.AddRange(DoubtfulWords.DiagnosticsOf(contents.Pages, builder.Segments));
        diagnostics.AddRange(HiddenText.DiagnosticsOf(text, builder.Hidden()));
        if (text.Length == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(Unread.Report("The file's pages show nothing: if they should, the file is damaged, so fetch the original again."));
        }

        var isWhole = !diagnostics.Any(d => ReadingRules.MeansUnread(d.Descriptor));
        var outcome = text.Length == 0 ? ReadingOutcome.Unread : isWhole ? ReadingOutcome.Whole : ReadingOutcome.Partial;
        return new SourceDocument(path, sha256, text, builder.ToMap(text, contents), outcome, diagnostics.ToImmutable());
    }

    private static PdfTextBuilder Compose(IEnumerable<PdfPage> readable)
    {
        var tables = new PageTables();
        var pages = readable.Select(CharacterStacks.Join).Select(p => (Page: p, Lines: PageLines.Of(p, tables))).ToArray();
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

        return builder;
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
