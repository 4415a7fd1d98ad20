namespace ClauseScan.Syntax;

/// <summary>Where a number goes in the outline.</summary>
/// <param name="Keep">How many open provisions stay open above it.</param>
/// <param name="Number">The number as the sequence reads it.</param>
internal readonly record struct Placement(int Keep, ProvisionNumber Number);
