using System.Diagnostics;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.PdfPig;

/// <summary>The PdfPig library, run on a thread of this process.</summary>
/// <remarks>
/// It has not the bounds of a process of its own. A file that takes too long is given up at its time limit, but the thread that reads it goes
/// on, in the background, until the library next asks whether it should; a file that needs more memory than there is, or that overflows the
/// thread's stack, ends the program.
/// </remarks>
internal sealed class PdfPigEngine : IPdfEngine
{
    private const int StackSize = 64 << 20;
    private const long MaximumMemory = 2L << 30;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    public PdfContents Read(string path, string? password, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        var file = FileInMemory.Of(path);
        CrossReferenceWidths.Forget(file);
        var contents = Read(new PdfPigReading(path, file, password), limit);
        if (contents.Pages.IsEmpty && contents.Problems.Contains(PdfProblem.Damaged) && file is not null && LostTrailer.Replace(file) is { } mended)
        {
            var found = Read(new PdfPigReading(path, mended, password), limit - clock.Elapsed);
            contents = found.Pages.IsEmpty ? contents : found with { Problems = [PdfProblem.Mended, .. found.Problems.Remove(PdfProblem.Damaged)] };
        }

        var painter = PagePainter.Of(Environment.GetEnvironmentVariable("PATH"), path, password);
        return contents with { Pages = new UnseenLetters(painter).Look(contents.Pages, limit - clock.Elapsed) };
    }

    private static PdfContents Read(PdfPigReading reading, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        var thread = new Thread(reading.Run, StackSize) { IsBackground = true };
        for (var left = limit; ; left = limit - clock.Elapsed)
        {
            if (left <= TimeSpan.Zero || clock.Elapsed >= limit)
            {
                return reading.Stop(PdfProblem.TimeOver(limit));
            }

            if (thread.ThreadState.HasFlag(System.Threading.ThreadState.Unstarted))
            {
                thread.Start();
            }

            if (thread.Join(left < Glance ? left : Glance))
            {
                return reading.Contents();
            }

            if (GC.GetTotalMemory(forceFullCollection: false) > MaximumMemory)
            {
                return reading.Stop("Reading the file takes more memory than it may have and was stopped: split the file.");
            }
        }
    }
}
