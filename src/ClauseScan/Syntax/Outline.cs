namespace ClauseScan.Syntax;

/// <summary>The provisions open at a place of the text, outermost first, and the rules by which the next number joins them.</summary>
/// <remarks>A number joins where it continues a list, or opens a list; one that does neither is words of the text.</remarks>
internal sealed partial class Outline(List<Cut> cuts)
{
    /// <summary>The greatest depth; what would lie deeper stays at it.</summary>
    internal const int MaxDepth = 16;

    private const int MaxJump = 30;

    /// <summary>How far a number inside a block may jump where a sentence ends before it.</summary>
    private const int InnerJump = 2;

    private readonly List<OpenProvision> _open = [];

    private readonly int[] _lastOfStyle = new int[(int)NumberStyle.Heading + 1];

    internal int Count => _open.Count;

    internal OpenProvision? Top => _open.Count > 0 ? _open[^1] : null;

    internal OpenProvision this[int index] => _open[index];

    internal void Push(OpenProvision provision)
    {
        var number = provision.Number;
        _lastOfStyle[(int)number.Style] = number.Value;
        if (number.Path.Depth > 1 && Top is { } parent && parent.Number.Path == number.Path.Parent)
        {
            parent.LastChild = number.Value;
        }

        _open.Add(provision);
    }

    internal OpenProvision Pop()
    {
        var top = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return top;
    }

    /// <summary>Forgets all sequences, as at the start of a schedule. Nothing may be open.</summary>
    internal void Reset() => Array.Clear(_lastOfStyle);

    /// <summary>Finds the place of a number, or null where it is no number of a provision.</summary>
    /// <param name="cut">The number.</param>
    /// <param name="language">The language of the number and the words after it.</param>
    /// <param name="follows">Whether it stands right behind another number or its heading.</param>
    internal Placement? Place(in Cut cut, Language language, bool follows)
    {
        var number = cut.Number;
        var rank = NumberRank.Of(number.Style);
        var keep = rank >= 0 ? PlaceFixed(cut, rank, language)
            : number.Style == NumberStyle.Decimal && number.Path.Depth > 1 ? PlaceDecimal(cut, language, follows)
            : number.Style is NumberStyle.Bullet or NumberStyle.Other ? PlaceBullet(cut)
            : -1;
        if (keep < 0 && rank < 0 && (number.Path.Depth == 1 || number.ShorterLength > 0) && number.Style is not (NumberStyle.Bullet or NumberStyle.Other))
        {
            number = number.Path.Depth > 1
                ? new ProvisionNumber(NumberStyle.Decimal, NumberPath.Of(number.Path.First), number.ShorterLength + 1, number.ShorterLength)
                : ListReading.Choose(cut, _open);
            keep = PlaceInList(cut, number, language, follows);
        }

        keep = cut.IsHeading ? Math.Min(keep, HeadingsOpen()) : keep;
        return keep < 0 ? null : new Placement(Math.Min(keep, MaxDepth - 1), number);
    }

    /// <summary>How many provisions stay open above a heading without a number.</summary>
    internal int PlaceHeading(in Cut? next)
    {
        if (next is { Number: var number } && NumberRank.Of(number.Style) < 0)
        {
            for (var i = _open.Count - 1; i >= 0; i--)
            {
                if (Continues(_open[i], number) || (number.Path.Depth > 1 && _open[i].Number.Path == number.Path.Parent))
                {
                    return number.Path.Depth > 1 && _open[i].Number.Path == number.Path.Parent ? i + 1 : i;
                }
            }
        }

        return 0;
    }

    // A heading ends the lists of the text above it.
    private int HeadingsOpen()
    {
        var count = 0;
        while (count < _open.Count && (_open[count].IsHeading || NumberRank.Of(_open[count].Number.Style) >= 0))
        {
            count++;
        }

        return count;
    }

    private static bool Continues(OpenProvision open, ProvisionNumber number) =>
        NumberRank.IsSameList(open.Number.Style, number.Style) && open.Number.Path.Depth == number.Path.Depth
        && open.Number.Path.Parent == number.Path.Parent && number.Value == open.Number.Value + 1;

    private int PlaceFixed(in Cut cut, int rank, Language language)
    {
        var keep = 0;
        while (keep < _open.Count && NumberRank.Of(_open[keep].Number.Style) is >= 0 and var other && other < rank)
        {
            keep++;
        }

        var value = cut.Number.Value;
        var last = _lastOfStyle[(int)cut.Number.Style];
        if (cut.IsAutomatic)
        {
            return keep;
        }

        if (IsTranslation(cut.Number, language)
            || (keep < _open.Count && _open[keep].Number.Style == cut.Number.Style && _open[keep].Number.Value == value))
        {
            return -1;
        }

        var isNext = value == last + 1 || value == 1;
        var isSane = cut.Boundary == CutBoundary.Block
            ? isNext || (cut.Number.Style != NumberStyle.Part && value > last && value <= last + MaxJump)
            : isNext && cut.StartsText && (value > 1 || last == 0) && cut.Boundary > CutBoundary.None;
        return isSane ? keep : -1;
    }

    private int PlaceDecimal(in Cut cut, Language language, bool follows)
    {
        var path = cut.Number.Path;
        var isInner = cut.Boundary != CutBoundary.Block;
        if (isInner && (!cut.StartsText || (cut.Boundary == CutBoundary.None && !follows)))
        {
            return -1;
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var open = _open[i].Number;
            if (!NumberRank.IsNumeric(open.Style) || !path.StartsWith(open.Path))
            {
                continue;
            }

            if (open.Path.Depth == path.Depth)
            {
                return cut.IsAutomatic ? i : -1;
            }

            var isChild = open.Path.Depth + 1 == path.Depth;
            var last = isChild ? _open[i].LastChild : 0;
            var reach = last + (cut.Boundary == CutBoundary.Stop ? InnerJump : 1);
            return (cut.IsAutomatic || (isInner ? isChild && path.Last > last && path.Last <= reach : path.Last > last && path.Last <= last + MaxJump)) ? i + 1 : -1;
        }

        return PlaceOrphan(cut.Number, isInner, cut.IsAutomatic);
    }

    // "7.1" where no "7" is open: beside "6.4" or "7.0", or in place of all that has lower numbers.
    private int PlaceOrphan(ProvisionNumber number, bool isInner, bool isAutomatic)
    {
        var path = number.Path;
        for (var i = 0; i < _open.Count; i++)
        {
            var open = _open[i].Number;
            if (!NumberRank.IsNumeric(open.Style))
            {
                continue;
            }

            if (open.Path.Depth == path.Depth && open.Path.Parent == path.Parent)
            {
                return path.Last == open.Path.Last + 1 || (!isInner && path.Last > open.Path.Last) || isAutomatic ? i : -1;
            }

            if (open.Path.First != path.First)
            {
                return isAutomatic || (isInner && path.First == open.Path.First + 1 && path.Depth == 2 && path.Last == 1) || (!isInner && path.First > open.Path.First && path.First <= open.Path.First + MaxJump) ? i : -1;
            }
        }

        return isInner ? -1 : Math.Min(FirstMinor(), _open.Count);
    }
}
