using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>
/// Finds tables by the order of the content: a cell's lines go down, the next cell of the row begins beside the first of them. Rows count as
/// a table where several follow each other with their cells at the same places; two columns of running text are but one row.
/// </summary>
internal sealed class PageTables
{
    private const int FewestRows = 3;
    private const int MostLines = 200;
    private const double SamePlace = 8;

    private double[] _lastColumns = [];
    private int _tables;
    private int _rows;
    private bool _isRowBroken;

    /// <summary>The lines in reading order with those of a cell together, where a row goes on over the page's end.</summary>
    public static List<TextLine> Together(IEnumerable<TextLine> lines)
    {
        var ordered = new List<TextLine>();
        foreach (var line in lines)
        {
            var last = line.Cell is null || ordered.Count == 0 || ordered[^1].Cell is null || ordered[^1].Cell == line.Cell
                ? -1
                : ordered.FindLastIndex(ordered.Count - 1, Math.Min(ordered.Count, MostLines), l => l.Cell == line.Cell);
            ordered.Insert(last < 0 ? ordered.Count : last + 1, line);
        }

        return ordered;
    }

    /// <summary>The lines of a page with those split that hold cells of one row, each line of a table with its <see cref="TextLine.Cell"/>.</summary>
    public List<TextLine> Mark(List<TextLine> lines)
    {
        var partsOf = lines.ConvertAll(Parts);
        var rows = Rows([.. partsOf.SelectMany(p => p)]);
        var cells = new Dictionary<TextLine, TableCell>();
        for (var i = 0; i < rows.Count;)
        {
            var goesOn = i == 0 && rows[i].Start <= 3 && Joined(_lastColumns, rows[i].Columns) is not null;
            var columns = goesOn ? Joined(_lastColumns, rows[i].Columns)! : rows[i].Columns;
            var end = i + 1;
            while (end < rows.Count && rows[end].Start - rows[end - 1].End <= 1 && Joined(columns, rows[end].Columns) is { } joined)
            {
                columns = joined;
                end++;
            }

            if (end - i >= FewestRows || goesOn)
            {
                Number(rows[i..end], columns, goesOn, cells);
            }
            else if (end == rows.Count)
            {
                _lastColumns = [];
            }

            i = end;
        }

        if (cells.Count == 0)
        {
            _lastColumns = [];
            return lines;
        }

        foreach (var (line, cell) in cells)
        {
            line.Cell = cell;
        }

        // A line stays whole where no part of it is in a table.
        return [.. lines.SelectMany((line, i) => partsOf[i].Exists(cells.ContainsKey) ? partsOf[i] : [line])];
    }

    /// <summary>The columns of the one or the other that hold those of both, by their left edges; null where neither does.</summary>
    private static double[]? Joined(double[] one, double[] other)
    {
        var (more, fewer) = one.Length >= other.Length ? (one, other) : (other, one);
        return Array.TrueForAll(fewer, left => ColumnAt(more, left) >= 0) && fewer.Length > 0 ? more : null;
    }

    private static int ColumnAt(double[] columns, double left) => Array.FindIndex(columns, c => Math.Abs(c - left) < SamePlace);

    private void Number(List<Row> rows, double[] columns, bool goesOn, Dictionary<TextLine, TableCell> cells)
    {
        _lastColumns = columns;
        _tables += goesOn ? 0 : 1;
        _rows = goesOn ? _rows - (_isRowBroken ? 1 : 0) : 0;
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                var place = new TableCell(_tables - 1, _rows, ColumnAt(columns, cell[0].Box.Left), columns.Length);
                foreach (var line in cell)
                {
                    cells[line] = place;
                }
            }

            _rows++;
        }

        // A row goes on over the page's end where a cell of it breaks off.
        _isRowBroken = rows[^1].Cells.Exists(c => c[^1].Text[^1] is var end && (char.IsLetterOrDigit(end) || end is ',' or '，' or '、'));
    }

    private static List<TextLine> Parts(TextLine line)
    {
        if (line.Base.Turn != TextTurn.Upright)
        {
            return [line];
        }

        var parts = new List<TextLine> { new(line.Page, line.Runs[0]) };
        for (var i = 1; i < line.Runs.Count; i++)
        {
            if (line.GapBefore(i) == "\t" && !(parts.Count == 1 && IsMark(parts[0].Text)))
            {
                parts.Add(new TextLine(line.Page, line.Runs[i]));
            }
            else
            {
                parts[^1].Add(line.Runs[i]);
            }
        }

        return parts;
    }

    /// <summary>Whether the words are but a number or a bullet, after which a gap is usual.</summary>
    private static bool IsMark(string text) => text.Length <= 12 && (text.Length == 1 || Enumerators.Begins(text + " "));

    private static List<Row> Rows(List<TextLine> parts)
    {
        var rows = new List<Row>();
        var stack = 0;
        for (var i = 1; i < parts.Count; i++)
        {
            var first = FirstBeside(parts, stack, i);
            if (first < 0)
            {
                stack = IsBelow(parts[i - 1], parts[i]) ? stack : i;
                continue;
            }

            var row = new Row(first, parts[first..i]);
            i = row.Take(parts, i);
            stack = i;
            if (!row.EndsWithNumber)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>The line of the stack beside which the part begins, to the right of it and all after it; or -1.</summary>
    private static int FirstBeside(List<TextLine> parts, int stack, int index)
    {
        var part = parts[index];
        for (var i = index - 1; i >= Math.Max(stack, index - MostLines) && parts[i].Box.Right < part.Box.Left && parts[i].Base.Turn == part.Base.Turn; i--)
        {
            if (Math.Abs(parts[i].Bottom - part.Bottom) < 0.4 * Math.Max(part.FontSize, parts[i].FontSize))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBelow(TextLine upper, TextLine lower) => lower.Bottom > upper.Bottom + (0.4 * lower.FontSize);

    /// <summary>A row: its cells from left to right, each with its lines, and the places of its first and last line among the parts.</summary>
    private sealed class Row(int start, List<TextLine> first)
    {
        public int Start { get; } = start;

        public int End { get; private set; }

        public List<List<TextLine>> Cells { get; } = [first];

        /// <summary>The left edges of the cells.</summary>
        public double[] Columns => [.. Cells.Select(c => c[0].Box.Left)];

        public bool EndsWithNumber => Cells[^1] is [var only] && PageNumbers.HasForm(only.Text);

        /// <summary>Takes the row's other cells from an index on, and returns the index after them.</summary>
        public int Take(List<TextLine> parts, int index)
        {
            var top = Cells[0][0];
            for (; index < parts.Count; index++)
            {
                var (part, cell) = (parts[index], Cells[^1]);
                if (Math.Abs(part.Bottom - top.Bottom) < 0.4 * Math.Max(part.FontSize, top.FontSize) && part.Box.Left > cell.Max(l => l.Box.Right))
                {
                    Cells.Add([part]);
                }
                else if (Cells.Count > 1 && cell.Count < MostLines && IsBelow(cell[^1], part) && part.Box.Left > cell[0].Box.Left - (2 * part.FontSize)
                    && part.Box.Left > Cells[^2].Max(l => l.Box.Right))
                {
                    cell.Add(part);
                }
                else
                {
                    break;
                }
            }

            End = index;
            return index;
        }
    }
}
