namespace ClauseScan.Web.Store;

/// <summary>How far the reading of a file is.</summary>
public enum JobState
{
    /// <summary>It waits for a worker.</summary>
    Queued,

    /// <summary>Its text is being read.</summary>
    Reading,

    /// <summary>Text is being recognised in its pictures of pages.</summary>
    Recognising,

    /// <summary>Its clauses are being analysed.</summary>
    Analysing,

    /// <summary>Its findings are stored.</summary>
    Done,

    /// <summary>It was given up; the job says why.</summary>
    Failed,
}
