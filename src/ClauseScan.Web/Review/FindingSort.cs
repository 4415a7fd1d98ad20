namespace ClauseScan.Web.Review;

/// <summary>The order of a queue.</summary>
public enum FindingSort
{
    /// <summary>Highest rank first.</summary>
    Rank,

    /// <summary>Oldest first.</summary>
    Oldest,

    /// <summary>Newest first.</summary>
    Newest,

    /// <summary>By agreement, then by place in its text.</summary>
    Agreement,

    /// <summary>Prohibited candidates first, then restricted ones, each by rank.</summary>
    Candidate,
}
