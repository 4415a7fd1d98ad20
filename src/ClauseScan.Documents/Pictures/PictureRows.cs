using System.Collections.Immutable;

namespace ClauseScan.Documents.Pictures;

/// <summary>The rows of a picture.</summary>
/// <param name="Strips">The rows from the first to the last, as far as they are there.</param>
/// <param name="IsWhole">Whether all are there.</param>
internal sealed record PictureRows(ImmutableArray<PictureStrip> Strips, bool IsWhole);
