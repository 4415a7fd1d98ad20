using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>What would follow for an agreement if its candidates apply, and if none does. Whether they do is for a person.</summary>
/// <param name="Procedures">The procedures of the candidates' classes, strictest first, then that of technology not listed; empty where nothing can leave China.</param>
/// <param name="OtherRegimes">The regimes apart from the catalogue that touch a candidate.</param>
public sealed record Consequences(ImmutableArray<ExportProcedure> Procedures, ImmutableArray<OtherRegime> OtherRegimes)
{
    /// <summary>Those of a result, in its edition and in the newest.</summary>
    public static Consequences Of(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var candidates = result.Candidates.Concat(result.NewestCandidates).ToList();
        var leaves = result.Findings.Any(f => f.Diagnostic is
        {
            Severity: >= DiagnosticSeverity.Info,
            Transfer.Direction: TransferDirection.Outbound or TransferDirection.Unknown,
        });
        return new Consequences(
            leaves ? [.. ExportProcedure.All.Where(p => p.Class == ExportClass.NotListed || candidates.Exists(c => ExportProcedure.For(c.Item.Kind) == p))] : [],
            OtherRegime.Touching(candidates));
    }
}
