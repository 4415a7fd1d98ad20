using ClauseScan.Text;

namespace ClauseScan.Catalogue.Import;

/// <summary>One line of the official text.</summary>
/// <param name="Text">Its words without white space around them.</param>
/// <param name="Number">Its number in the text as it was read, from 1.</param>
/// <param name="Page">Its page, or null.</param>
/// <param name="Cell">Its place in a table, or null.</param>
internal sealed record ImportLine(string Text, int Number, int? Page, TableCell? Cell)
{
    /// <summary>The line in narrow forms, as long as the line itself.</summary>
    public string Folded { get; } = OfficialLetters.Of(Text);

    /// <summary>A remark on the line.</summary>
    public ImportRemark Remark(ImportRemarkKind kind, string message) => new(kind, message, Number, Page, Text);
}
