namespace ClauseScan.Analyzers.Phrases;

/// <summary>Lists the families.</summary>
internal static class TransferFamilies
{
    /// <summary>All families in the order in which they are looked for.</summary>
    internal static readonly TransferFamily[] All =
    [
        TransferFamily.Assignment, TransferFamily.JointOwnership, TransferFamily.Contribution, TransferFamily.Licence,
        TransferFamily.KnowHow, TransferFamily.Service, TransferFamily.Option,
    ];
}
