namespace ClauseScan.Web.Store;

/// <summary>Where a finding stands in review.</summary>
public enum FindingStatus
{
    /// <summary>Nobody has decided, or the decision no longer holds.</summary>
    Open,

    /// <summary>It is a transfer that the catalogue or the procedure concerns.</summary>
    Confirmed,

    /// <summary>It is no transfer of technology.</summary>
    NotATransfer,

    /// <summary>It is a transfer that is accepted for a reason, perhaps until a day.</summary>
    Accepted,

    /// <summary>An engineer must say what the technology is.</summary>
    NeedsEngineer,
}
