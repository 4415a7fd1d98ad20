using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Where a party sits, and the words that say so.</summary>
/// <param name="Kind">The territory.</param>
/// <param name="Name">The country or territory in English ("Germany"), or null where unknown.</param>
/// <param name="Basis">What tells it: "incorporation", "address", "statute", "name"; empty where unknown.</param>
/// <param name="Span">The words that tell it, or null.</param>
public sealed record Territory(TerritoryKind Kind, string? Name = null, string Basis = "", TextSpan? Span = null)
{
    /// <summary>A territory that the agreement does not state.</summary>
    public static Territory Unknown { get; } = new(TerritoryKind.Unknown);
}
