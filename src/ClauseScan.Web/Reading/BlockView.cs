namespace ClauseScan.Web.Reading;

/// <summary>A paragraph of an agreement.</summary>
/// <param name="Start">Its start in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Kind">"paragraph", "heading", "list-item" or "table-cell".</param>
/// <param name="Level">The outline or list level from 0, or -1.</param>
/// <param name="LabelLength">The length of the number at its start that was not typed, or 0.</param>
/// <param name="Layer">"body", "text-box", "footnote", "endnote", "comment", "header" or "footer".</param>
/// <param name="Table">The table's number, or null.</param>
/// <param name="Row">The row, or null.</param>
/// <param name="Column">The column, or null.</param>
/// <param name="Columns">The number of columns of the row, or null.</param>
public sealed record BlockView(int Start, int Length, string Kind, int Level, int LabelLength, string Layer, int? Table, int? Row, int? Column, int? Columns);
