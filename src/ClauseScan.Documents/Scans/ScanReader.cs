using System.Collections.Immutable;
using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Pictures;

namespace ClauseScan.Documents.Scans;

/// <summary>Recognises the text of pages that are pictures, several at once.</summary>
internal sealed class ScanReader(string? searchPath)
{
    /// <summary>A page that a picture covers and that has fewer characters of text is taken for a scan with a stamp on it.</summary>
    public const int FewCharacters = 200;

    /// <summary>As many pages are looked at one after the other to learn the script.</summary>
    private const int LeadingPages = 3;

    /// <summary>Files are read at once too: as many pages are recognised at once in the whole process as it has processors.</summary>
    private static readonly SemaphoreSlim Processors = new(Environment.ProcessorCount);

    /// <summary>The pages with the words recognised in them.</summary>
    /// <param name="pages">All pages of the file.</param>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="options">When and how long to recognise.</param>
    public ImmutableArray<PdfPage> Read(ImmutableArray<PdfPage> pages, string path, ReadingOptions options)
    {
        if (options.Ocr == OcrUse.Never || pages.IsEmpty)
        {
            return pages;
        }

        var wanted = Wanted(pages, path, options);
        return wanted.Length == 0 ? pages : Recognise(pages, wanted, PagePainter.Of(searchPath, path, options.Password), path, options);
    }

    /// <summary>The pages of a picture file with the words recognised in them.</summary>
    /// <param name="pages">A page for each picture.</param>
    /// <param name="picture">The pictures.</param>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="options">When and how long to recognise.</param>
    public ImmutableArray<PdfPage> Read(ImmutableArray<PdfPage> pages, PictureFile picture, string path, ReadingOptions options) => options.Ocr == OcrUse.Never
        ? pages
        : Recognise(pages, [.. Enumerable.Range(0, pages.Length)], PagePainter.Of(searchPath, picture), path, options);

    private ImmutableArray<PdfPage> Recognise(ImmutableArray<PdfPage> pages, int[] wanted, PagePainter? painter, string path, ReadingOptions options)
    {
        var tesseract = Tesseract.Find(searchPath);
        var done = pages.ToArray();
        if (painter is null || tesseract is null)
        {
            foreach (var i in wanted)
            {
                done[i] = done[i] with { Recognition = new PageRecognition(RecognitionOutcome.NotInstalled) };
            }

            return [.. done];
        }

        var script = new ScriptGuess();
        foreach (var page in pages)
        {
            script.Add(IsPoor(page) ? [] : page.Runs.Select(r => r.Text));
        }

        var recogniser = new PageRecogniser(tesseract, new PageRenderer(painter), options.PageTimeout);
        var begun = 0;
        var next = 0;
        for (; next < wanted.Length && next < LeadingPages && !script.IsKnown; next++)
        {
            RecognisePage(wanted[next]);
            script.Add(done[wanted[next]].Recognition?.Outcome == RecognitionOutcome.Recognised ? done[wanted[next]].Runs.Select(r => r.Text) : []);
        }

        var threads = new Thread[Math.Min(Environment.ProcessorCount, wanted.Length - next)];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work) { IsBackground = true };
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return [.. done];

        void Work()
        {
            int mine;
            while ((mine = Interlocked.Increment(ref next) - 1) < wanted.Length)
            {
                RecognisePage(wanted[mine]);
            }
        }

        void RecognisePage(int index)
        {
            if (!Enter(options.Interruption))
            {
                done[index] = done[index] with { Recognition = new PageRecognition(RecognitionOutcome.Interrupted) };
                return;
            }

            try
            {
                options.OnRecognition?.Invoke(new RecognitionProgress(path, Interlocked.Increment(ref begun), wanted.Length));
                done[index] = With(done[index], recogniser.Recognise(done[index], script.IsChinese), options.Ocr);
            }
            finally
            {
                Processors.Release();
            }
        }
    }

    /// <summary>Whether the text that the page holds is none, or not that of the page.</summary>
    public static bool IsPoor(PdfPage page) =>
        (page.Runs.IsEmpty && page.Picture != PagePicture.None) || UnmappedText.Fills(page)
        || (page.Picture == PagePicture.WholePage && page.Runs.Sum(r => r.Text.Length) < FewCharacters);

    private static bool Enter(CancellationToken interruption)
    {
        try
        {
            Processors.Wait(interruption);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The indices of the pages to recognise.</summary>
    private int[] Wanted(ImmutableArray<PdfPage> pages, string path, ReadingOptions options)
    {
        if (options.Ocr == OcrUse.Always)
        {
            return [.. Enumerable.Range(0, pages.Length)];
        }

        var poor = pages.Where(IsPoor).Select(p => p.Number).ToHashSet();
        var pictured = poor.Count == pages.Length ? [] : LargePictures.PagesOf(path, options.Password, searchPath, pages, options.ProgramTimeout);
        return [.. Enumerable.Range(0, pages.Length).Where(i => poor.Contains(pages[i].Number) || pictured.Contains(pages[i].Number))];
    }

    private static PdfPage With(PdfPage page, (ImmutableArray<PdfRun> Runs, PageRecognition Recognition) result, OcrUse use)
    {
        if (result.Recognition.Outcome != RecognitionOutcome.Recognised)
        {
            return page with { Recognition = result.Recognition };
        }

        if (use == OcrUse.Always || UnmappedText.Fills(page))
        {
            return page with { Recognition = result.Recognition, Runs = result.Runs };
        }

        // A scan in which no more can be read than the stamp on it was not read.
        var runs = LayeredText.Merge(page.Runs, result.Runs);
        return runs.Length == page.Runs.Length
            ? page with { Recognition = new PageRecognition(RecognitionOutcome.Unreadable) }
            : page with { Recognition = result.Recognition, Runs = runs };
    }
}
