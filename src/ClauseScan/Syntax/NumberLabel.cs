using System.Globalization;

namespace ClauseScan.Syntax;

/// <summary>Writes numbers as a clause path shows them.</summary>
internal static class NumberLabel
{
    private const int MaxHeading = 60;

    /// <summary>The label of a number written as <paramref name="name"/>, closing marks left out.</summary>
    internal static string Of(ProvisionNumber number, ReadOnlySpan<char> name, bool isTop, Language language)
    {
        switch (number.Style)
        {
            case NumberStyle.Article when char.IsAsciiLetter(name[0]):
                return "Art. " + Identifier(name);
            case NumberStyle.Section when name[0] is 'S' or 's':
                return "Sec. " + Identifier(name);
            case NumberStyle.Section or NumberStyle.Part or NumberStyle.Chapter when char.IsAsciiLetter(name[0]):
                return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{Word(name)[1..].ToLowerInvariant()} {Identifier(name)}");
            case NumberStyle.Decimal or NumberStyle.Bare when number.Path.Depth == 1 && isTop && language != Language.Chinese:
                return "Art. " + number.Path.Last.ToString(CultureInfo.InvariantCulture);
            case NumberStyle.Decimal when char.IsAsciiLetter(name[0]):
                return Identifier(name);
            case NumberStyle.UpperRomanStop or NumberStyle.Decimal or NumberStyle.Bare:
                return Narrow(name.TrimEnd(".．、:： "));
            default:
                return Narrow(name).Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal);
        }
    }

    /// <summary>A heading as a label, cut to a size that a path can show.</summary>
    internal static string OfHeading(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim();
        return heading.Length <= MaxHeading ? heading.ToString() : heading[..(char.IsHighSurrogate(heading[MaxHeading - 1]) ? MaxHeading - 1 : MaxHeading)].ToString();
    }

    /// <summary>The text with full-width digits, letters and points between digits made narrow.</summary>
    internal static string Narrow(ReadOnlySpan<char> text)
    {
        Span<char> narrow = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            narrow[i] = text[i] switch
            {
                >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(text[i] - '０' + '0'),
                '．' => '.',
                _ => text[i],
            };
        }

        return new string(narrow);
    }

    private static string Word(ReadOnlySpan<char> name)
    {
        var i = 0;
        while (i < name.Length && char.IsAsciiLetter(name[i]))
        {
            i++;
        }

        return name[..i].ToString();
    }

    private static string Identifier(ReadOnlySpan<char> name)
    {
        var rest = name[Word(name).Length..].Trim(" \t\n.:\u00A0　");
        return Narrow(rest);
    }
}
