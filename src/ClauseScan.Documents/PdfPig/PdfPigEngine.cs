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
        var reading = new PdfPigReading(path, password);
        var thread = new Thread(reading.Run, StackSize) { IsBackground = true };
        for (var left = limit - clock.Elapsed; ; left = limit - clock.Elapsed)
        {
            if (left <= TimeSpan.Zero)
            {
                return reading.Stop(FormattableString.Invariant(
                    $"Reading the file took longer than {limit.TotalSeconds:0.#} seconds and was stopped: split the file."));
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
