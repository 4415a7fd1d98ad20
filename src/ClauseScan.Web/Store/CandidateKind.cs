namespace ClauseScan.Web.Store;

/// <summary>The strictest part of the catalogue among a finding's candidates.</summary>
public enum CandidateKind
{
    /// <summary>No candidate.</summary>
    None,

    /// <summary>A restricted item at most.</summary>
    Restricted,

    /// <summary>A prohibited item.</summary>
    Prohibited,
}
