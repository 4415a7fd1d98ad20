namespace ClauseScan.Cli;

/// <summary>A file to scan.</summary>
/// <param name="Path">Its path, as given or as found.</param>
/// <param name="Options">How to scan it.</param>
/// <param name="Problem">Why it cannot be read, where that is known already.</param>
internal sealed record ScanTarget(string Path, ScanOptions Options, string? Problem = null);
