using ClauseScan.Diagnostics;

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

    /// <summary>The category of diagnostics for a family; an option counts as the licence that it leads to.</summary>
    internal static string CategoryOf(TransferFamily family) => family switch
    {
        TransferFamily.Assignment or TransferFamily.JointOwnership or TransferFamily.Contribution => DiagnosticCategory.Assignment,
        TransferFamily.KnowHow => DiagnosticCategory.KnowHow,
        TransferFamily.Service => DiagnosticCategory.TechnicalService,
        _ => DiagnosticCategory.Licence,
    };
}
