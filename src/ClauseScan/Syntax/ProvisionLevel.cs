namespace ClauseScan.Syntax;

/// <summary>The kind of provision that a number opens.</summary>
internal static class ProvisionLevel
{
    internal static ProvisionKind Of(ProvisionNumber number, bool isTop, ProvisionKind? parent, SectionKind? zone)
    {
        if (zone == SectionKind.Recitals)
        {
            return ProvisionKind.ListItem;
        }

        switch (number.Style)
        {
            case NumberStyle.ChineseParagraph:
                return ProvisionKind.Clause;
            case NumberStyle.Decimal when number.Path.Depth > 1:
                return number.Path.Depth == 2 ? ProvisionKind.Clause : ProvisionKind.SubClause;
            case NumberStyle.Bullet or NumberStyle.Other or NumberStyle.Circled:
                return ProvisionKind.ListItem;
        }

        if (NumberRank.Of(number.Style) >= 0)
        {
            return ProvisionKind.Article;
        }

        if (NumberRank.IsMajor(number.Style))
        {
            return isTop ? ProvisionKind.Article : parent == ProvisionKind.Article ? ProvisionKind.Clause : ProvisionKind.ListItem;
        }

        var mayBeTop = number.Style is NumberStyle.ChineseBracket or NumberStyle.DigitBracket or NumberStyle.DigitParenthesis;
        return isTop && mayBeTop ? ProvisionKind.Article : ProvisionKind.ListItem;
    }
}
