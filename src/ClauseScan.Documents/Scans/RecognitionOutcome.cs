namespace ClauseScan.Documents.Scans;

/// <summary>How the recognition of a page ended.</summary>
internal enum RecognitionOutcome
{
    /// <summary>Words were recognised.</summary>
    Recognised,

    /// <summary>The page shows nothing.</summary>
    Blank,

    /// <summary>The page shows something in which no words could be recognised.</summary>
    Unreadable,

    /// <summary>The program that recognises text is not installed.</summary>
    NotInstalled,

    /// <summary>The page looks Chinese, and the data to recognise Chinese is not installed.</summary>
    NoChinese,

    /// <summary>The page could not be rendered.</summary>
    NotRendered,

    /// <summary>It took too long.</summary>
    TimeOver,

    /// <summary>The user interrupted.</summary>
    Interrupted,
}
