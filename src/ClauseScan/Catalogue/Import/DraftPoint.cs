namespace ClauseScan.Catalogue.Import;

/// <summary>A control point as the official text has it.</summary>
/// <param name="Number">Its number, or null where it has none.</param>
/// <param name="Text">Its words without the number, sub-points included.</param>
internal sealed record DraftPoint(int? Number, string Text);
