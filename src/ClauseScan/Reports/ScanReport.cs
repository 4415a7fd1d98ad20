namespace ClauseScan.Reports;

/// <summary>A report that takes the results of one run one by one, so that no more than one need be held.</summary>
/// <remarks>Not thread-safe. The same results in the same order give the same bytes.</remarks>
public abstract class ScanReport : IDisposable
{
    /// <summary>Adds the result for one file.</summary>
    public abstract void Add(ScanResult result);

    /// <summary>Writes what stands at the end. Nothing can be added after it.</summary>
    public abstract void Complete();

    /// <summary>Ends the report; a report that was not completed stays unfinished.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the report holds.</summary>
    protected abstract void Dispose(bool disposing);
}
