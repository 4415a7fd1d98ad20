using System.Collections.Immutable;

namespace ClauseScan.Web.Review;

/// <summary>A part of a list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Items">Those asked for.</param>
public sealed record Page<T>(int Total, ImmutableArray<T> Items);
