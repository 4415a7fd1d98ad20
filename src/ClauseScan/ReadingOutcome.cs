namespace ClauseScan;

/// <summary>How much of a file was read.</summary>
public enum ReadingOutcome
{
    /// <summary>All of it, as far as can be told.</summary>
    Whole,

    /// <summary>A part; the diagnostics say what is missing.</summary>
    Partial,

    /// <summary>Nothing; the diagnostics say why.</summary>
    Unread,
}
