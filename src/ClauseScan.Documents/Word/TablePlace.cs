using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The place in the table that is being read.</summary>
internal sealed class TablePlace
{
    internal TablePlace(int number, TablePlace? outer)
    {
        Number = number;
        Outer = outer;
    }

    /// <summary>The table's number in the document.</summary>
    internal int Number { get; }

    /// <summary>The place in the table around this one, or null.</summary>
    internal TablePlace? Outer { get; }

    /// <summary>The row, or -1 before the first.</summary>
    internal int Row { get; set; } = -1;

    /// <summary>The grid column of the cell.</summary>
    internal int Column { get; set; }

    /// <summary>The number of grid columns that the cell spans.</summary>
    internal int Width { get; set; } = 1;

    /// <summary>Grid columns left empty after the row's last cell.</summary>
    internal int ColumnsAfter { get; set; }

    /// <summary>Whether the table's style may colour its cells.</summary>
    internal bool IsShaded { get; set; }

    /// <summary>Whether the cell has a background of its own.</summary>
    internal bool IsCellShaded { get; set; }

    /// <summary>Whether a cell is open.</summary>
    internal bool IsInCell { get; set; }

    /// <summary>The place for a block; the number of columns is set when the row has ended.</summary>
    internal TableCell? Cell => IsInCell ? new TableCell(Number, Row, Column, 0) : null;
}
