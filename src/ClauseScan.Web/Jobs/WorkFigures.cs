using System.Diagnostics.Metrics;

namespace ClauseScan.Web.Jobs;

/// <summary>Figures of the work for OpenTelemetry: pages and findings so far, and how many files wait.</summary>
internal sealed class WorkFigures : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "ClauseScan.Web";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _documents;
    private readonly Counter<long> _pages;
    private readonly Counter<long> _findings;
    private long _waiting;

    public WorkFigures()
    {
        _documents = _meter.CreateCounter<long>("clausescan.documents", "{document}", "Documents read.");
        _pages = _meter.CreateCounter<long>("clausescan.pages", "{page}", "Pages read.");
        _findings = _meter.CreateCounter<long>("clausescan.findings", "{finding}", "Findings stored.");
        _meter.CreateObservableGauge("clausescan.queue.depth", () => Interlocked.Read(ref _waiting), "{document}", "Documents that wait for a worker.");
    }

    public void Read(int pages, int findings)
    {
        _documents.Add(1);
        _pages.Add(pages);
        _findings.Add(findings);
    }

    public void Waiting(long documents) => Interlocked.Exchange(ref _waiting, documents);

    public void Dispose() => _meter.Dispose();
}
