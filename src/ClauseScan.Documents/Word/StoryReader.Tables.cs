namespace ClauseScan.Documents.Word;

internal sealed partial class StoryReader
{
    private void Table()
    {
        Flush();
        var state = _state;
        state.Table = new TablePlace(_session.NextTable(), state.Table);
        Children();
        state.Table = state.Table.Outer;
    }

    private void Row()
    {
        if (_state.Table is not { } table)
        {
            Children();
            return;
        }

        var before = (_insertions, _deletions, _covers, _changes);
        var firstBlock = _state.Flow.Blocks.Count;
        table.Row++;
        table.Column = 0;
        table.ColumnsAfter = 0;
        Children();
        _state.Flow.SetColumns(firstBlock, table.Number, table.Row, table.Column + table.ColumnsAfter);
        (_insertions, _deletions, _covers, _changes) = before;
    }

    private void Cell()
    {
        if (_state.Table is not { } table)
        {
            Children();
            return;
        }

        var before = (_insertions, _deletions, _covers, _changes);
        table.Width = 1;
        table.IsCellShaded = false;
        table.IsInCell = true;
        Children();
        if (IsVisible)
        {
            Flush();
        }

        table.IsInCell = false;
        table.Column += table.Width;
        (_insertions, _deletions, _covers, _changes) = before;
    }

    /// <summary>Takes up what the element "tblPr", "trPr" or "tcPr" says of the table, row or cell that is open.</summary>
    private void TableProperties()
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var depth = _cursor.Depth;
        while (_cursor.ReadChild(depth))
        {
            if (_state.Table is { } table && _cursor.Family == ElementFamily.Word)
            {
                TableProperty(table);
            }

            _cursor.Skip();
        }
    }

    private void TableProperty(TablePlace table)
    {
        switch (_cursor.Name)
        {
            case "tblStyle":
                table.IsShaded |= _cursor.Value is not (null or "TableGrid" or "TableNormal");
                break;
            case "shd" when table.IsInCell:
                table.IsCellShaded |= Shading.IsColoured(_cursor);
                break;
            case "shd":
                table.IsShaded |= Shading.IsColoured(_cursor);
                break;
            case "gridBefore":
                table.Column += Math.Clamp(_cursor.Number ?? 0, 0, 63);
                break;
            case "gridAfter":
                table.ColumnsAfter = Math.Clamp(_cursor.Number ?? 0, 0, 63);
                break;
            case "gridSpan":
                table.Width = Math.Clamp(_cursor.Number ?? 1, 1, 63);
                break;
            case "vMerge" when _cursor.Value is null or "continue":
            case "hMerge" when _cursor.Value is null or "continue":
            case "hidden" when _cursor.IsOn:
                _covers++;
                break;
            case "ins" or "del" or "cellIns" or "cellDel":
                var change = TrackedChange.At(_cursor)!;
                _session.Revisions.Count(change);
                Enter(change);
                break;
        }
    }
}
