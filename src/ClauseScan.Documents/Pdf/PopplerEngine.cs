using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace ClauseScan.Documents.Pdf;

/// <summary>Poppler's programs pdftohtml and pdfinfo (for pages without text pdfimages and pdftoppm too, for sideways text pdftotext), each run as a process of its own.</summary>
/// <param name="searchPath">The folders to look for the programs in, as in the variable PATH.</param>
internal sealed class PopplerEngine(string? searchPath) : IPdfEngine
{
    private const double Zoom = 3;
    private const long MaximumOutput = 128L << 20;

    // Screening shows a text to whoever may already see it, so the mark that forbids copying does not forbid it: -nodrm, which opens nothing
    // that a password closes.
    private static readonly string[] Arguments =
        ["-xml", "-i", "-noroundcoord", "-nodrm", "-zoom", Zoom.ToString(CultureInfo.InvariantCulture), "-enc", "UTF-8", "-stdout"];

    private const string NotInstalled = "PDF files are read by Poppler, which is not installed: apt-get install poppler-utils poppler-data.";
    private const string NoLanguagePack = "Some Chinese, Japanese or Korean text could not be decoded: apt-get install poppler-data.";

    public PdfContents Read(string path, string? password, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        if (ExternalProgram.Find("pdftohtml", searchPath) is not { } converter || ExternalProgram.Find("pdfinfo", searchPath) is not { } informer)
        {
            return PdfContents.Failure(NotInstalled);
        }

        var access = PagePainter.Access(password);
        var painter = PagePainter.Of(searchPath, path, password);
        var file = FileInMemory.Of(path);
        if (file is not null)
        {
            ColourProfiles.Empty(file);
        }

        var info = new PdfInfo();
        var facts = file is null ? null : new PageFacts(file);
        var informing = facts is { MayCrop: false } ? null : Task.Run(Inform);

        // Searchable scans hold their text hidden behind the picture: -hidden.
        var (converted, pages) = Convert(file, "-hidden");
        if (converted.Errors.Contains("Incorrect password", StringComparison.Ordinal))
        {
            return PdfContents.Failure(password is null ? PdfProblem.PasswordNeeded : PdfProblem.WrongPassword);
        }

        var isMended = false;
        if (pages.IsEmpty && converted.End == ProgramEnd.Finished && file is not null && LostTrailer.Replace(file) is { } mended)
        {
            (_, pages) = Convert(mended, "-hidden");
            isMended = !pages.IsEmpty;
        }

        if (informing is null && (pages.IsEmpty || pages.Length != facts?.LargestCount || converted.ExitCode != 0))
        {
            Inform();
        }

        var content = file is null ? null : new PageContent(file);
        var pictures = new PopplerPictures(searchPath, access, path, content, painter);
        pages = pictures.Look(pages, limit - clock.Elapsed);
        if (pages.Any(p => !p.Runs.IsEmpty) && content is null or { MayHoldUndrawnLetters: true })
        {
            var (drawing, drawn) = Convert(file);
            pages = drawing.End == ProgramEnd.Finished ? UnseenLetters.MarkUndrawn(pages, drawn) : pages;
        }

        pages = new UnseenLetters(painter).Look(pages, limit - clock.Elapsed);
        pages = new PopplerTurns(searchPath, access, path).Measure(pages, limit - clock.Elapsed);
        return new PdfContents(Math.Max(info.PageCount ?? 0, pages.IsEmpty ? 0 : pages[^1].Number), pages)
        {
            HasFaults = converted.Errors.Contains("Syntax Error", StringComparison.Ordinal),
            Problems = isMended ? [PdfProblem.Mended] : Problems(converted, pages, info.PageCount, limit),
        };

        (ProgramResult Result, ImmutableArray<PdfPage> Pages) Convert(byte[]? bytes, params string[] more)
        {
            var xml = new PopplerXml(info, Zoom);
            var result = ExternalProgram.Run(
                converter,
                [.. access, .. Arguments, .. more, .. bytes is null ? (string[])[path] : ["-", "out"]],
                limit - clock.Elapsed,
                output =>
                {
                    informing?.Wait();
                    return xml.Read(new BoundedLines(output, MaximumOutput));
                },
                bytes);
            return (result, xml.Pages);
        }

        void Inform() => ExternalProgram.Run(
            informer, [.. access, "-box", "-f", "1", "-l", "-1", path], Least(limit / 3, limit - clock.Elapsed), output => info.Read(new BoundedLines(output, MaximumOutput)));
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static ImmutableArray<string> Problems(ProgramResult converted, ImmutableArray<PdfPage> pages, int? pageCount, TimeSpan limit)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        if (converted.End == ProgramEnd.TimeOver)
        {
            problems.Add(PdfProblem.TimeOver(limit));
        }
        else if (converted.End == ProgramEnd.TooMuchOutput)
        {
            problems.Add(PdfProblem.TooMuchText);
        }
        else if (converted.Errors.Contains("Permission Error", StringComparison.Ordinal))
        {
            problems.Add("The file forbids taking out its text: ask its sender for a copy without that restriction.");
        }
        else if (pages.IsEmpty || pages.Length < pageCount)
        {
            problems.Add(PdfProblem.Damaged);
        }

        if (converted.Errors.Contains("Missing language pack", StringComparison.Ordinal))
        {
            problems.Add(NoLanguagePack);
        }

        return problems.ToImmutable();
    }
}
