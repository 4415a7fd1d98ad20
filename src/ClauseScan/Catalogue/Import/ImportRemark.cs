namespace ClauseScan.Catalogue.Import;

/// <summary>Something that a person should know of an import.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Line">The line of the text as it was read, from 1, or 0 where it concerns no line.</param>
/// <param name="Page">The page, or null where the format has none.</param>
/// <param name="Words">The words of the official text that it concerns, as they stand there; may be empty.</param>
public sealed record ImportRemark(ImportRemarkKind Kind, string Message, int Line = 0, int? Page = null, string Words = "");
