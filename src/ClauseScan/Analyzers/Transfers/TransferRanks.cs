using ClauseScan.Analyzers.Classification;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>The rank from which a transfer is reported unless the caller asks for more or less.</summary>
internal static class TransferRanks
{
    /// <summary>
    /// The default threshold where a clause model ranks: of what is reported at the threshold itself one in four is right. A higher one gains
    /// little precision for the recall that it costs; the card of the model has the figures.
    /// </summary>
    public const double Threshold = 25;

    /// <summary>The default threshold where the rules alone rank.</summary>
    public const double RuleThreshold = 45;

    /// <summary>The default threshold of a scan.</summary>
    public static double Of(AnalysisContext context) => context.Given<ClauseModel>() is null ? RuleThreshold : Threshold;

    /// <summary>Whether the diagnostic is a transfer of technology that the scan reports by default.</summary>
    public static bool IsReported(Diagnostic diagnostic, AnalysisContext context) => IsReported(diagnostic, Of(context));

    /// <summary>Whether the diagnostic is a transfer of technology that is reported from a threshold on.</summary>
    public static bool IsReported(Diagnostic diagnostic, double threshold) =>
        diagnostic.Transfer is not null && diagnostic.Rank >= threshold && diagnostic.Descriptor.DefaultSeverity != DiagnosticSeverity.None;
}
