using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>A control point taken apart.</summary>
/// <param name="Point">The control point.</param>
/// <param name="Limits">The limits it sets.</param>
/// <param name="English">The words of the English wording that say something.</param>
/// <param name="Chinese">The same for pairs of Chinese characters.</param>
/// <param name="Subject">What it is about, in short.</param>
internal sealed record PointReading(ControlPoint Point, ImmutableArray<Limit> Limits, PointWords English, PointWords Chinese, BilingualText Subject);
