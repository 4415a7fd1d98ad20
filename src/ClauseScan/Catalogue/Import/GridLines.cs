using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Import;

/// <summary>Gives the lines of a table on pages their cells.</summary>
internal sealed class GridLines(SourceText text, DocumentMap map, PageGrid grid)
{
    private const int Table = 0;

    private readonly List<ImportLine> _lines = [];
    private readonly StringBuilder _words = new();
    private int _row;
    private int _furthest = -1;
    private int? _column;
    private int _number = 1;
    private int _counted;
    private PageArea? _last;
    private bool _hasBegun;
    private bool _isHead;

    /// <summary>The lines of some blocks, in the order of the text; those that reach over columns have no cell.</summary>
    public List<ImportLine> Of(IEnumerable<TextBlock> blocks)
    {
        var segments = map.Segments;
        var next = 0;
        foreach (var block in blocks)
        {
            while (next < segments.Length && segments[next].Span.End <= block.Span.Start)
            {
                next++;
            }

            for (var i = next; i < segments.Length && segments[i].Span.Start < block.Span.End; i++)
            {
                if (segments[i].Area is { } area)
                {
                    TakeWhole(segments[i].Span, area, block.Span);
                }
            }
        }

        Close();
        return _lines;
    }

    private void TakeWhole(TextSpan span, PageArea area, TextSpan block)
    {
        if (!_hasBegun || grid.ColumnOf(area) is not null)
        {
            Take(span, area, block);
            return;
        }

        var parts = grid.Cut(span, text, map).ToList();
        var areas = parts.Select(p => map.AreasOf(p)).ToList();
        if (parts.Count == 1 || areas.Exists(a => a.Length != 1 || grid.ColumnOf(a[0]) is null))
        {
            Take(span, area, block);
            return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            Take(parts[i], areas[i][0], block);
        }
    }

    private void Take(TextSpan span, PageArea area, TextSpan block)
    {
        var words = text[span];
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        var isHeading = OfficialWords.PartOf(OfficialLetters.Of(text[block])) is not null;
        _hasBegun |= TableHead.FieldOf(words) is not null;
        var column = _hasBegun && !isHeading ? grid.ColumnOf(area) : null;
        if (_last is null || column != _column || area.Page != _last.Page || Math.Abs(area.Top - _last.Top) > _last.Height / 2)
        {
            Close();
            Begin(column, words);
            _number += text.Content.AsSpan(_counted, span.Start - _counted).Count('\n');
            _counted = span.Start;
        }

        _words.Append(words);
        (_column, _last) = (column, area);
    }

    /// <summary>A row ends where the words go back to a column before the one reached, outside of the table, and after a head row.</summary>
    private void Begin(int? column, string words)
    {
        var isHead = TableHead.FieldOf(words) is not null;
        if (column is null || column < _furthest || (_isHead && !isHead))
        {
            _row++;
        }

        (_furthest, _isHead) = (column ?? -1, isHead);
    }

    private void Close()
    {
        var words = _words.ToString().Trim();
        _words.Clear();
        if (words.Length > 0)
        {
            var cell = _column is { } column ? new TableCell(Table, _row, column, grid.Columns) : null;
            _lines.Add(new ImportLine(words, _number, _last!.Page, cell));
        }
    }
}
