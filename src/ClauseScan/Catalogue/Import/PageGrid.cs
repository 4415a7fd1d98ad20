using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Import;

/// <summary>The columns of a table as they stand on the pages, told by its head row and by the strips that no words cover.</summary>
/// <remarks>A PDF file knows no tables. Its words come cell by cell, so that the order of the words tells the rows and their places tell the columns.</remarks>
internal sealed class PageGrid
{
    private const double WidestPage = 15_000;

    private readonly ImmutableArray<double> _bounds;

    private PageGrid(ImmutableArray<double> bounds) => _bounds = bounds;

    /// <summary>The number of columns.</summary>
    public int Columns => _bounds.Length + 1;

    /// <summary>The grid of a document, or null where no head row stands on its pages.</summary>
    public static PageGrid? Of(SourceText text, DocumentMap map)
    {
        var heads = HeadOf(text, map);
        if (heads.IsEmpty)
        {
            return null;
        }

        var areas = map.Segments.Where(s => s.Area is not null).Select(s => s.Area!).ToList();
        return new PageGrid([.. heads.Zip(heads.Skip(1), (left, right) => GapBetween(left, right, areas))]);
    }

    /// <summary>The column that a stretch stands in, or null where it reaches over more than one.</summary>
    public int? ColumnOf(PageArea area)
    {
        var column = 0;
        while (column < _bounds.Length && area.Left + (area.Width / 2) > _bounds[column])
        {
            column++;
        }

        var slack = area.Height;
        var isInside = (column == 0 || area.Left > _bounds[column - 1] - slack) && (column == _bounds.Length || area.Left + area.Width < _bounds[column] + slack);
        return isInside ? column : null;
    }

    /// <summary>The stretch cut where a space of it lies over the border of two columns, as where a program ran two cells together.</summary>
    public IEnumerable<TextSpan> Cut(TextSpan span, SourceText text, DocumentMap map)
    {
        var start = span.Start;
        for (var i = span.Start + 1; i < span.End - 1; i++)
        {
            if (char.IsWhiteSpace(text.Content[i]) && map.AreasOf(new TextSpan(i, 1)) is [var space] && IsOverBorder(space))
            {
                yield return TextSpan.FromBounds(start, i);
                start = i + 1;
            }
        }

        yield return TextSpan.FromBounds(start, span.End);
    }

    private bool IsOverBorder(PageArea space)
    {
        var slack = 2 * space.Height;
        foreach (var bound in _bounds)
        {
            if (space.Left - slack <= bound && bound <= space.Left + space.Width + slack)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cells of the first head row, from left to right.</summary>
    private static ImmutableArray<PageArea> HeadOf(SourceText text, DocumentMap map)
    {
        var found = new List<PageArea>();
        foreach (var segment in map.Segments)
        {
            if (segment.Area is not { } area)
            {
                continue;
            }

            if (found.Count > 0 && (area.Page != found[0].Page || Math.Abs(Middle(area) - Middle(found[0])) > 2 * area.Height))
            {
                found.Clear();
            }

            if (TableHead.FieldOf(text[segment.Span]) is not null)
            {
                found.Add(area);
                if (found.Count >= 3 && TableHead.FieldOf(text[segment.Span]) == TableField.Points)
                {
                    return Columnwise(found);
                }
            }
        }

        return [];
    }

    /// <summary>One cell a column, from left to right; a head on two lines counts once.</summary>
    private static ImmutableArray<PageArea> Columnwise(List<PageArea> found)
    {
        var cells = ImmutableArray.CreateBuilder<PageArea>();
        foreach (var area in found.OrderBy(a => a.Left))
        {
            if (cells.Count == 0 || area.Left >= cells[^1].Left + cells[^1].Width)
            {
                cells.Add(area);
            }
        }

        return cells.ToImmutable();
    }

    /// <summary>The middle of the widest strip between two heads that the fewest stretches cover.</summary>
    private static double GapBetween(PageArea left, PageArea right, List<PageArea> areas)
    {
        var (from, to) = (left.Left + (left.Width / 2), right.Left + (right.Width / 2));
        var inside = areas.Where(a => a.Left < to && a.Left + a.Width > from).ToList();
        if (!(to - from is > 0 and < WidestPage))
        {
            return (from + to) / 2;
        }

        var (best, width, fewest) = ((from + to) / 2, 0.0, int.MaxValue);
        var start = from;
        var count = CoverAt(inside, from);
        for (var x = from + 1; x <= to + 1; x++)
        {
            var here = x > to ? -1 : CoverAt(inside, x);
            if (here == count)
            {
                continue;
            }

            if (count < fewest || (count == fewest && x - start > width))
            {
                (best, width, fewest) = ((start + x) / 2, x - start, count);
            }

            (start, count) = (x, here);
        }

        return best;
    }

    private static int CoverAt(List<PageArea> areas, double x)
    {
        var count = 0;
        foreach (var area in areas)
        {
            count += area.Left <= x && x < area.Left + area.Width ? 1 : 0;
        }

        return count;
    }

    private static double Middle(PageArea area) => area.Top + (area.Height / 2);
}
