namespace ClauseScan.Documents.Pdf;

/// <summary>Why a program ended.</summary>
internal enum ProgramEnd
{
    Finished,
    NotStarted,
    TimeOver,
    TooMuchOutput,
}
