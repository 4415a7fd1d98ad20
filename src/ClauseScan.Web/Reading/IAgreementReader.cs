namespace ClauseScan.Web.Reading;

/// <summary>Reads a file that nobody vouches for.</summary>
internal interface IAgreementReader
{
    /// <summary>Reads and analyses a file.</summary>
    /// <exception cref="ReadingFailedException">The reading was given up.</exception>
    Task<ReadingResult> ReadAsync(string path, DateOnly? asOf, Action<ReadingStep> onStep, CancellationToken cancellation);
}
