namespace ClauseScan.Documents.Pdf;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code; -1 where it did not run.</param>
/// <param name="Errors">The start of what it wrote to its error stream.</param>
/// <param name="End">Why it ended.</param>
internal sealed record ProgramResult(int ExitCode, string Errors, ProgramEnd End);
