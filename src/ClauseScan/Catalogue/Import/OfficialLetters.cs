using ClauseScan.Text;

namespace ClauseScan.Catalogue.Import;

/// <summary>The letters and spaces of official texts in one form, a character for a character where not said otherwise, so that places in both texts are the same.</summary>
internal static class OfficialLetters
{
    public static string Of(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < original.Length; i++)
        {
            folded[i] = Of(original[i]);
        }
    });

    /// <summary>The folded text without any white space.</summary>
    public static string Compact(string text)
    {
        var kept = new char[text.Length];
        var count = 0;
        foreach (var c in text)
        {
            var folded = Of(c);
            if (!char.IsWhiteSpace(folded))
            {
                kept[count++] = folded;
            }
        }

        return new string(kept, 0, count);
    }

    /// <summary>Whether the character is one of Chinese writing, punctuation included.</summary>
    public static bool IsChinese(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’' or '…' or '—';

    /// <summary>Two parts of one text that a line break parted: a space goes between them only where both are written with spaces.</summary>
    public static string Join(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return first + second;
        }

        return char.IsAsciiLetterOrDigit(first[^1]) && char.IsAsciiLetterOrDigit(second[0]) ? first + " " + second : first + second;
    }

    /// <summary>The text without the spaces beside Chinese characters, which programs put in and Chinese does not have.</summary>
    public static string Tidy(string text)
    {
        var kept = new char[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                kept[count++] = text[i];
            }
            else if (count > 0 && !IsChinese(kept[count - 1]) && i + 1 < text.Length && !IsChinese(text[i + 1]) && !char.IsWhiteSpace(kept[count - 1]))
            {
                kept[count++] = ' ';
            }
        }

        return new string(kept, 0, count).TrimEnd();
    }

    private static char Of(char c) => c switch
    {
        '\t' or '\u00A0' => ' ',
        '〔' => '(',
        '〕' => ')',
        _ => FullWidth.Narrow(c),
    };
}
