using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Makes provisions of numbers that the outline has a place for.</summary>
internal static class NumberPlacer
{
    private const int LanguageWindow = 80;

    /// <summary>Opens the provision of a number.</summary>
    /// <param name="builder">The tree.</param>
    /// <param name="content">The text.</param>
    /// <param name="block">The block that the number stands in.</param>
    /// <param name="cut">The number.</param>
    /// <param name="placement">Its place.</param>
    /// <param name="language">The language of the number and the words after it.</param>
    /// <param name="zone">The part of the agreement, or null for the terms.</param>
    /// <returns>Whether it stands at the highest level.</returns>
    internal static bool Open(TreeBuilder builder, string content, TextBlock block, in Cut cut, Placement placement, Language language, SectionKind? zone)
    {
        var number = placement.Number;
        var outline = builder.Outline;
        var isTop = true;
        for (var i = 0; i < placement.Keep; i++)
        {
            isTop &= outline[i].Number.Style is NumberStyle.Heading or NumberStyle.Part;
        }

        var parent = placement.Keep > 0 ? outline[placement.Keep - 1].Kind : (ProvisionKind?)null;
        var label = NumberLabel.Of(
            number,
            content.AsSpan(cut.Position, number.NameLength),
            isTop && zone is null && !builder.IsInSchedule,
            language);
        var span = TextSpan.FromBounds(cut.Position, LabelEnd(content, cut.Position, number));
        var successor = number.Style == cut.Number.Style ? cut.Successor : cut.RomanSuccessor;
        builder.OpenProvision(
            placement.Keep,
            new OpenProvision(number, ProvisionLevel.Of(number, isTop, parent, zone), label, span, language, successor) { IsHeading = cut.IsHeading, Cell = block.Cell });
        return isTop;
    }

    /// <summary>The language of a number: its own where it is a word (Article, 第六条), else that of the words after it.</summary>
    internal static Language LanguageOf(string content, TextBlock block, in Cut cut)
    {
        var c = content[cut.Position];
        if (c == '第' || (Script.IsHan(c) && cut.Number.Style == NumberStyle.ChineseList))
        {
            return Language.Chinese;
        }

        if (char.IsAsciiLetter(c) && NumberRank.Of(cut.Number.Style) >= 0)
        {
            return Language.English;
        }

        var from = Math.Min(cut.Position + cut.Number.Length, block.Span.End);
        return Script.LanguageOf(content.AsSpan(from, Math.Min(block.Span.End - from, LanguageWindow)));
    }

    // "ARTICLE 1 – DEFINITIONS": the dash belongs to the number.
    private static int LabelEnd(string content, int start, ProvisionNumber number)
    {
        var end = start + number.Length;
        if (!char.IsAsciiLetterUpper(content[start]) || NumberRank.Of(number.Style) < 0)
        {
            return end;
        }

        var dash = end;
        while (dash < content.Length && dash < end + 3 && content[dash] == ' ')
        {
            dash++;
        }

        return dash < content.Length && content[dash] is '-' or '–' or '—' ? dash + 1 : end;
    }
}
