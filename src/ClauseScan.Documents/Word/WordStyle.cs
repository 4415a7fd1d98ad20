namespace ClauseScan.Documents.Word;

/// <summary>One style as the styles part defines it, without what it inherits.</summary>
/// <param name="Id">The id that paragraphs and runs refer to.</param>
/// <param name="Name">The name that people see, or the id where there is none.</param>
/// <param name="BasedOn">The id of the style it inherits from, or null.</param>
/// <param name="Paragraph">Its paragraph formatting.</param>
/// <param name="Run">Its character formatting.</param>
internal sealed record WordStyle(string Id, string Name, string? BasedOn, ParagraphProperties Paragraph, RunProperties Run);
