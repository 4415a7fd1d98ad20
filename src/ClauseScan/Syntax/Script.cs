using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Classes of characters, and the language that the script of a text tells.</summary>
internal static class Script
{
    /// <summary>Whether the character is a Chinese one.</summary>
    internal static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Whether the character is a letter of the Latin script, full-width ones included.</summary>
    internal static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && char.IsLetter(c)) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>Whether the character is a mark that closes a quotation or a bracket.</summary>
    internal static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or ')' or '）' or ']' or '］' or '】' or '」' or '』' or '》' or '}';

    /// <summary>Whether the character is a mark that opens a quotation.</summary>
    internal static bool IsOpeningQuote(char c) => c is '"' or '“' or '\'' or '‘' or '「' or '『' or '＂' or '〝';

    /// <summary>Whether the character is a mark that closes a quotation.</summary>
    internal static bool IsClosingQuote(char c) => c is '"' or '”' or '\'' or '’' or '」' or '』' or '＂' or '〞';

    /// <summary>The language of a span by its share of Chinese characters; a few Chinese words weigh as much as a line of Latin letters.</summary>
    internal static Language LanguageOf(ReadOnlySpan<char> text)
    {
        var han = 0;
        var latin = 0;
        foreach (var c in text)
        {
            if (IsHan(c))
            {
                han++;
            }
            else if (IsLatin(c))
            {
                latin++;
            }
        }

        return han == 0 && latin == 0 ? Language.Undetermined : han * 3 >= latin ? Language.Chinese : Language.English;
    }

    /// <summary>The span without white space at its ends.</summary>
    internal static TextSpan Trim(string content, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(content[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(content[to - 1]))
        {
            to--;
        }

        return TextSpan.FromBounds(from, Math.Max(from, to));
    }
}
