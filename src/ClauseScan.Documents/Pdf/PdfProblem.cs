namespace ClauseScan.Documents.Pdf;

/// <summary>The sentences that say, whatever engine reads, why pages are missing or text may be.</summary>
internal static class PdfProblem
{
    public const string PasswordNeeded = "The file is password-protected: pass --password.";
    public const string WrongPassword = "The file is password-protected and the password given does not open it: pass another with --password.";
    public const string Damaged = "The PDF file is damaged or cut short: fetch the original again.";
    public const string Mended = "The PDF file is damaged or cut short: the pages found in it were read, others may be missing or out of order; fetch the original again.";
    public const string TooMuchText = "The file holds more text than can be read at once: split it.";

    public static string TimeOver(TimeSpan limit) =>
        FormattableString.Invariant($"Reading the file took longer than {limit.TotalSeconds:0.#} seconds and was stopped: split the file.");
}
