namespace ClauseScan.Web.Store;

/// <summary>The flagged words of a finding, folded for search. Held only where no file key is set; sealed words are searched by opening each.</summary>
public sealed class FindingWords
{
    public required Guid FindingId { get; init; }

    public required string Words { get; set; }

    /// <summary>Words as they are compared: in small letters.</summary>
#pragma warning disable CA1308 // Nothing comes back from it.
    public static string Fold(string words) => words.ToLowerInvariant();
#pragma warning restore CA1308
}
