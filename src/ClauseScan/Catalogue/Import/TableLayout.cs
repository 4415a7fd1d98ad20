using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseScan.Catalogue.Import;

/// <summary>Reads the table layout: rows of 序号, 行业领域, 编号, 技术名称, 控制要点, with merged industries and cells that run over pages.</summary>
internal sealed partial class TableLayout(ReadingState state)
{
    private readonly Dictionary<TableField, int> _columns = [];
    private int _width;
    private DraftItem? _item;

    /// <summary>Reads the lines of one table.</summary>
    public void Read(ImmutableArray<ImportLine> lines)
    {
        foreach (var row in lines.GroupBy(l => l.Cell!.Row))
        {
            TakeRow([.. row]);
        }
    }

    /// <summary>What follows is no continuation of the last row.</summary>
    public void Break() => _item = null;

    private void TakeRow(ImmutableArray<ImportLine> lines)
    {
        var cells = lines.GroupBy(l => l.Cell!.Column).ToDictionary(c => c.Key, c => c.ToImmutableArray());
        if (TryHead(cells))
        {
            state.Remarks.Add(lines[0].Remark(ImportRemarkKind.LeftOut, "A head row."));
        }
        else if (cells.Count == 1 && OfficialWords.PartOf(string.Concat(lines.Select(l => l.Folded))) is { } part)
        {
            state.Open(part);
            _item = null;
        }
        else if (_columns.Count == 0 && !TryGuess(cells))
        {
            foreach (var line in lines)
            {
                state.TakeLoose(line);
            }
        }
        else
        {
            TakeItem(lines, cells);
        }
    }

    private void TakeItem(ImmutableArray<ImportLine> lines, Dictionary<int, ImmutableArray<ImportLine>> cells)
    {
        if (lines[0].Cell!.Columns != _width && cells.Count == 1 && _item is null)
        {
            foreach (var line in lines)
            {
                state.TakeLoose(line);
            }

            return;
        }

        var code = OfficialWords.CodeOf(Words(cells, TableField.Code));
        var serial = Words(cells, TableField.Serial);
        if (OfficialWords.Code().IsMatch(code))
        {
            BeginItem(lines[0], cells, serial).Code = code;
        }
        else if (code.Length > 0 || (serial.Length > 0 && Words(cells, TableField.Name).Length > 0))
        {
            state.Remarks.Add(lines[0].Remark(ImportRemarkKind.NotPlaced, "A row whose code cannot be read."));
            BeginItem(lines[0], cells, serial);
        }
        else if (_item is not null)
        {
            TakeIndustry(cells);
            _item.Name = OfficialLetters.Join(_item.Name, Words(cells, TableField.Name));
        }
        else
        {
            foreach (var line in lines)
            {
                state.TakeLoose(line);
            }

            return;
        }

        TakePoints(cells);
        foreach (var line in lines.Where(l => !_columns.ContainsValue(l.Cell!.Column)))
        {
            state.Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "Stands in a column that has no known head."));
        }
    }

    private DraftItem BeginItem(ImportLine line, Dictionary<int, ImmutableArray<ImportLine>> cells, string serial)
    {
        if (OfficialWords.PartOf(Words(cells, TableField.Part)) is { } part && part != state.Part)
        {
            state.Open(part);
        }

        TakeIndustry(cells);
        _item = state.Begin(line);
        _item.Name = Words(cells, TableField.Name);
        _item.Serial = int.TryParse(OfficialLetters.Compact(serial).TrimEnd('.', '、'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return _item;
    }

    private void TakeIndustry(Dictionary<int, ImmutableArray<ImportLine>> cells)
    {
        if (Words(cells, TableField.Industry) is { Length: > 0 } industry)
        {
            state.Industry = industry;
        }
    }

    private void TakePoints(Dictionary<int, ImmutableArray<ImportLine>> cells)
    {
        if (_columns.TryGetValue(TableField.Points, out var column) && cells.TryGetValue(column, out var lines))
        {
            foreach (var line in lines)
            {
                _item!.AddWording(line.Text);
            }
        }
    }

    private string Words(Dictionary<int, ImmutableArray<ImportLine>> cells, TableField field) =>
        _columns.TryGetValue(field, out var column) && cells.TryGetValue(column, out var lines)
            ? lines.Aggregate("", (words, line) => OfficialLetters.Join(words, line.Text))
            : "";

    private bool TryHead(Dictionary<int, ImmutableArray<ImportLine>> cells)
    {
        var found = new Dictionary<TableField, int>();
        foreach (var (column, lines) in cells)
        {
            if (TableHead.FieldOf(string.Concat(lines.Select(l => l.Text))) is { } field)
            {
                found.TryAdd(field, column);
            }
        }

        if (found.Count < 2 || found.Count < cells.Count || !found.ContainsKey(TableField.Name))
        {
            return false;
        }

        _columns.Clear();
        foreach (var (field, column) in found)
        {
            _columns[field] = column;
        }

        _width = cells.Values.First()[0].Cell!.Columns;
        return true;
    }

    /// <summary>Takes the columns of a table without a head row from a row that holds a code.</summary>
    private bool TryGuess(Dictionary<int, ImmutableArray<ImportLine>> cells)
    {
        var columns = cells.Keys.Order().ToList();
        var code = columns.FindIndex(c => OfficialWords.Code().IsMatch(OfficialWords.CodeOf(string.Concat(cells[c].Select(l => l.Text)))));
        if (code < 0 || code + 1 >= columns.Count)
        {
            return false;
        }

        _columns[TableField.Code] = columns[code];
        _columns[TableField.Name] = columns[code + 1];
        _columns[TableField.Points] = columns[Math.Min(code + 2, columns.Count - 1)];
        for (var i = 0; i < code; i++)
        {
            var isSerial = Number().IsMatch(OfficialLetters.Compact(cells[columns[i]][0].Text));
            _columns[isSerial ? TableField.Serial : TableField.Industry] = columns[i];
        }

        _width = cells[columns[0]][0].Cell!.Columns;
        state.Remarks.Add(cells[columns[0]][0].Remark(ImportRemarkKind.Doubt, "The table has no head row; its columns were told by the code in this one."));
        return true;
    }

    [GeneratedRegex("^[0-9]{1,3}[.、]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
