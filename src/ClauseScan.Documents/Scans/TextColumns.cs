namespace ClauseScan.Documents.Scans;

/// <summary>Cuts a picture into parts that hold one column of text each, in reading order.</summary>
internal static class TextColumns
{
    private const double GutterInches = 0.12;
    private const double ShortestGutterInches = 0.8;
    private const double NarrowestColumnInches = 1.4;
    private const double LeastFilled = 0.55;
    private const int FewestLines = 4;
    private const int Edge = 2;
    private const int MostCandidates = 40;

    /// <summary>The parts of the picture.</summary>
    public static List<PixelBox> Of(InkMap ink, int width, int height, int resolution)
    {
        var parts = new List<PixelBox>();
        Cut(ink, new PixelBox(0, 0, ink.Width, ink.Height), resolution / (double)InkMap.Cell, parts, depth: 0);
        return [.. parts.Select(p => PixelBox.FromEdges(
            p.Left * InkMap.Cell,
            p.Top * InkMap.Cell,
            p.Right == ink.Width ? width : p.Right * InkMap.Cell,
            p.Bottom == ink.Height ? height : p.Bottom * InkMap.Cell))];
    }

    private static void Cut(InkMap ink, PixelBox part, double inch, List<PixelBox> parts, int depth)
    {
        if (depth < 3 && Gutter(ink, part, inch) is { } gutter)
        {
            var middle = gutter.Left + (gutter.Width / 2);
            Cut(ink, PixelBox.FromEdges(part.Left, part.Top, part.Right, gutter.Top), inch, parts, depth + 1);
            Cut(ink, PixelBox.FromEdges(part.Left, gutter.Top, middle, gutter.Bottom), inch, parts, depth + 1);
            Cut(ink, PixelBox.FromEdges(middle, gutter.Top, part.Right, gutter.Bottom), inch, parts, depth + 1);
            Cut(ink, PixelBox.FromEdges(part.Left, gutter.Bottom, part.Right, part.Bottom), inch, parts, depth + 1);
        }
        else if (part is { Width: > 0, Height: > 0 } && HasInk(ink, part))
        {
            parts.Add(part);
        }
    }

    /// <summary>The longest white stretch down the part that has running text on both sides, or null.</summary>
    private static PixelBox? Gutter(InkMap ink, PixelBox part, double inch)
    {
        int shortest = (int)(ShortestGutterInches * inch), narrowest = (int)(NarrowestColumnInches * inch);
        foreach (var stretch in WhiteStretches(ink, part, Math.Max(2, (int)(GutterInches * inch)), shortest).OrderByDescending(s => s.Height).Take(MostCandidates))
        {
            if (Trim(ink, stretch, part) is { } gutter && gutter.Height >= shortest
                && IsRunningText(ink, PixelBox.FromEdges(part.Left, gutter.Top, gutter.Left, gutter.Bottom), narrowest)
                && IsRunningText(ink, PixelBox.FromEdges(gutter.Right, gutter.Top, part.Right, gutter.Bottom), narrowest))
            {
                return Widen(ink, gutter, part);
            }
        }

        return null;
    }

    /// <summary>The white stretches of a breadth between the outer fifths of the part, as long as they go.</summary>
    private static IEnumerable<PixelBox> WhiteStretches(InkMap ink, PixelBox part, int breadth, int shortest)
    {
        for (var left = part.Left + (part.Width / 5); left + breadth <= part.Right - (part.Width / 5); left += 2)
        {
            var start = part.Top;
            for (var y = part.Top; y <= part.Bottom; y++)
            {
                if (y < part.Bottom && !HasInk(ink, new PixelBox(left, y, breadth, 1)))
                {
                    continue;
                }

                if (y - start >= shortest)
                {
                    yield return PixelBox.FromEdges(left, start, left + breadth, y);
                }

                start = y + 1;
            }
        }
    }

    /// <summary>The stretch from the first row that has ink on either side to the last, or null.</summary>
    private static PixelBox? Trim(InkMap ink, PixelBox gutter, PixelBox part)
    {
        int top = gutter.Top, bottom = gutter.Bottom;
        var left = PixelBox.FromEdges(part.Left, 0, gutter.Left, 1);
        var right = PixelBox.FromEdges(gutter.Right, 0, part.Right, 1);
        while (top < bottom && !HasInk(ink, left with { Top = top }) && !HasInk(ink, right with { Top = top }))
        {
            top++;
        }

        while (bottom > top && !HasInk(ink, left with { Top = bottom - 1 }) && !HasInk(ink, right with { Top = bottom - 1 }))
        {
            bottom--;
        }

        // The faint upper and lower edges of letters count for no ink.
        return bottom > top
            ? PixelBox.FromEdges(gutter.Left, Math.Max(gutter.Top, top - Edge), gutter.Right, Math.Min(gutter.Bottom, bottom + Edge))
            : null;
    }

    private static PixelBox Widen(InkMap ink, PixelBox gutter, PixelBox part)
    {
        int left = gutter.Left, right = gutter.Right;
        while (left > part.Left && !HasInk(ink, PixelBox.FromEdges(left - 1, gutter.Top, left, gutter.Bottom)))
        {
            left--;
        }

        while (right < part.Right && !HasInk(ink, PixelBox.FromEdges(right, gutter.Top, right + 1, gutter.Bottom)))
        {
            right++;
        }

        return PixelBox.FromEdges(left, gutter.Top, right, gutter.Bottom);
    }

    /// <summary>Whether the part holds several lines that fill most of their column on average.</summary>
    private static bool IsRunningText(InkMap ink, PixelBox part, int narrowest)
    {
        int least = part.Right, most = part.Left, lines = 0;
        double extents = 0;
        int from = part.Right, to = part.Left;
        for (var y = part.Top; y <= part.Bottom; y++)
        {
            int first = part.Right, last = part.Left;
            for (var x = part.Left; y < part.Bottom && x < part.Right; x++)
            {
                if (ink[x, y])
                {
                    first = Math.Min(first, x);
                    last = x + 1;
                }
            }

            if (last > first)
            {
                (from, to) = (Math.Min(from, first), Math.Max(to, last));
            }
            else if (to > from)
            {
                lines++;
                extents += to - from;
                (least, most) = (Math.Min(least, from), Math.Max(most, to));
                (from, to) = (part.Right, part.Left);
            }
        }

        return lines >= FewestLines && most - least >= narrowest && extents / lines >= LeastFilled * (most - least);
    }

    private static bool HasInk(InkMap ink, PixelBox part)
    {
        for (var y = part.Top; y < part.Bottom; y++)
        {
            for (var x = part.Left; x < part.Right; x++)
            {
                if (ink[x, y])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
