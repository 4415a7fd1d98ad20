namespace ClauseScan.Text;

/// <summary>The place of a block in a table: table, row and column, each counted from 0.</summary>
/// <param name="Table">The number of the table in the document.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The grid column, spans of merged cells counted.</param>
/// <param name="Columns">The number of grid columns of the row.</param>
public sealed record TableCell(int Table, int Row, int Column, int Columns);
