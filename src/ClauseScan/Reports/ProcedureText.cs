using ClauseScan.Catalogue;

namespace ClauseScan.Reports;

/// <summary>Procedures for people, each step with its article and how sure it is.</summary>
public static class ProcedureText
{
    /// <summary>The steps that matter first, on one line: "restricted: … (Reg. Art. 33(2), read in a source); …".</summary>
    public static string Brief(ExportProcedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var steps = procedure.Steps.Where(s => s.Brief is not null)
            .Select(s => $"{ReportFormat.Name(s.Brief!)} ({s.Article}{(s.Provenance is { IsSourced: true, Confidence: "high" } ? "" : ", " + Certainty.Of(s.Provenance))})");
        return $"{Class(procedure.Class)}: {string.Join("; ", steps)}";
    }

    /// <summary>A step with its basis and how sure it is.</summary>
    public static string Of(ProcedureStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return $"{ReportFormat.Name(step.Text)} [{step.Basis}; {Certainty.Of(step.Provenance)}]";
    }

    /// <summary>Another regime: its name, what it covers, whether it applies, and how sure that is.</summary>
    public static string Of(OtherRegime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return $"{ReportFormat.Name(regime.Name)}: {ReportFormat.Name(regime.Text)} {ReportFormat.Name(regime.Status)} [{Certainty.Of(regime.Provenance)}]";
    }

    /// <summary>"prohibited", "restricted" or "not listed".</summary>
    public static string Class(ExportClass exportClass) => exportClass switch
    {
        ExportClass.Prohibited => "prohibited",
        ExportClass.Restricted => "restricted",
        _ => "not listed",
    };
}
