namespace ClauseScan.Catalogue;

/// <summary>Where a fact comes from and how sure it is. Shown wherever the fact is shown.</summary>
/// <param name="Type">"official" (imported from the official text), "source" (read in a text that is named), "recall", "inferred" or "compiled".</param>
/// <param name="Confidence">"high", "medium", "low", or null where it was not judged.</param>
/// <param name="Reference">The text it was read in, or null.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record Provenance(string Type, string? Confidence = null, string? Reference = null, string? Note = null)
{
    /// <summary>The SHA-256 of the file that an official fact was imported from, in lower-case hexadecimals, or null.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Whether it was imported from the official text.</summary>
    public bool IsOfficial => Type == "official";

    /// <summary>Whether it was read in a text, rather than recalled, inferred or compiled.</summary>
    public bool IsSourced => Type is "source" or "official";
}
