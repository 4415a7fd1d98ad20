namespace ClauseScan.Syntax;

/// <content>Lists, whose level only their sequence tells: "6.", "(a)", 一、, bullets.</content>
internal sealed partial class Outline
{
    private int PlaceBullet(in Cut cut)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Number.Style == cut.Number.Style)
            {
                return i;
            }
        }

        return cut.Boundary == CutBoundary.None ? -1 : _open.Count;
    }

    private int PlaceInList(in Cut cut, ProvisionNumber number, Language language, bool follows)
    {
        var isBlock = cut.Boundary == CutBoundary.Block;
        if (!isBlock && !follows && (cut.Boundary == CutBoundary.None || (NumberRank.IsMajor(number.Style) && !cut.StartsText)))
        {
            return -1;
        }

        var nearest = -1;
        var next = -1;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var open = _open[i].Number;
            if (!NumberRank.IsSameList(open.Style, number.Style) || open.Path.Depth > 1)
            {
                continue;
            }

            nearest = nearest < 0 ? i : nearest;
            if (number.Value == open.Value + 1)
            {
                // Where two lists could go on, a title goes on with the one that has titles.
                next = next < 0 || (cut.OpensTitle && _open[next].HeadingSpan is null && _open[i].HeadingSpan is not null) ? i : next;
            }
        }

        if (next >= 0)
        {
            return next;
        }

        var successor = number.Style == cut.Number.Style ? cut.Successor : cut.RomanSuccessor;
        if (IsTranslation(number, language) && !cut.IsAutomatic)
        {
            return -1;
        }

        if (number.Value == 1)
        {
            return PlaceFirst(cut, number, nearest, successor, follows);
        }

        if (!isBlock || (NumberRank.IsWeak(number.Style) && !cut.IsAutomatic))
        {
            return -1;
        }

        if (nearest >= 0)
        {
            return cut.IsAutomatic || (number.Value > _open[nearest].Number.Value && number.Value <= _open[nearest].Number.Value + 5) ? nearest : -1;
        }

        return cut.IsAutomatic || (number.Value <= (NumberRank.IsMajor(number.Style) ? 60 : 12) && (cut.StartsText || !NumberRank.IsMajor(number.Style)))
            ? NumberRank.IsMajor(number.Style) ? FirstMinor() : _open.Count
            : -1;
    }

    private int PlaceFirst(in Cut cut, ProvisionNumber number, int nearest, int successor, bool follows)
    {
        var needsProof = cut.Boundary != CutBoundary.Block ? !follows || successor < 0 : NumberRank.IsWeak(number.Style) && !cut.IsAutomatic;
        if (needsProof && (successor < 0 || (cut.Boundary == CutBoundary.Gap && NumberRank.IsMajor(number.Style) && _open.Count > 0)))
        {
            return -1;
        }

        if (nearest < 0)
        {
            return _open.Count;
        }

        // "1." under "6.": a list of its own where "7." is still to come.
        var pending = _open[nearest].Successor;
        var isList = NumberRank.IsMajor(number.Style) && (nearest < _open.Count - 1 || cut.FollowsColon || (pending >= 0 && !SuccessorLinks.Reaches(cuts, successor, pending)));
        return isList ? _open.Count : nearest;
    }

    private int FirstMinor()
    {
        for (var i = 0; i < _open.Count; i++)
        {
            if (NumberRank.Of(_open[i].Number.Style) < 0)
            {
                return i;
            }
        }

        return _open.Count;
    }

    // The same number once more in the other language of a bilingual agreement.
    private bool IsTranslation(ProvisionNumber number, Language language)
    {
        if (language == Language.Undetermined)
        {
            return false;
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var open = _open[i];
            if (NumberRank.IsNumeric(open.Number.Style) && open.Number.Path.Depth == 1)
            {
                return open.Number.Value == number.Value && NumberRank.IsNumeric(number.Style)
                    && open.Language != Language.Undetermined && open.Language != language;
            }
        }

        return false;
    }
}
