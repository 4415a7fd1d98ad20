namespace ClauseScan.Web.Store;

/// <summary>How a finding of a draft relates to the draft before.</summary>
public enum CarryOver
{
    /// <summary>The draft before has no such finding.</summary>
    New,

    /// <summary>The same words in the same clause.</summary>
    Unchanged,

    /// <summary>The same words in another clause.</summary>
    Moved,

    /// <summary>Other words that say alike.</summary>
    Changed,

    /// <summary>The draft before had it, and this one has not.</summary>
    Gone,
}
