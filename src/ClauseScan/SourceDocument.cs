using System.Collections.Immutable;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan;

/// <summary>A file as read: its text, the way back to its pages or runs, and what could not be read.</summary>
/// <param name="Path">The path as the caller gave it.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes in lower-case hexadecimal; empty where the file could not be opened.</param>
/// <param name="Text">The canonical text; empty where nothing was read.</param>
/// <param name="Map">The way back to the file.</param>
/// <param name="Outcome">How much was read.</param>
/// <param name="Diagnostics">The reading diagnostics (TX9xxx).</param>
public sealed record SourceDocument(
    string Path,
    string Sha256,
    SourceText Text,
    DocumentMap Map,
    ReadingOutcome Outcome,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether another program converted the file first, so that <see cref="Map"/> leads into the converted file and not into this one.</summary>
    public bool IsConverted { get; init; }

    /// <summary>The tracked changes that are still open, for Word files.</summary>
    public RevisionMap Revisions { get; init; } = RevisionMap.Empty;
}
