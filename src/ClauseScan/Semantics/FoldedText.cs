namespace ClauseScan.Semantics;

/// <summary>A text with its punctuation made plain, character for character, so that one pattern serves both languages.</summary>
internal static class FoldedText
{
    /// <summary>
    /// The text with full-width forms made half-width, every double quotation mark made '"', every single one made '\'', every space made ' ' and every
    /// mark of a blank made '_'. Same length: a span of the one is a span of the other.
    /// </summary>
    internal static string Fold(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Fold(source[i]);
        }
    });

    internal static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』' or '＂' or '〝' or '〞' => '"',
        '‘' or '’' or '＇' or '`' or '´' => '\'',
        '【' or '〔' or '〖' => '[',
        '】' or '〕' or '〗' => ']',
        '\u00A0' or '\u3000' or '\u2002' or '\u2003' or '\u2009' or '\u202F' => ' ',
        '–' or '—' or '−' or '‑' => '-',
        '、' => ',',
        '●' or '•' or '×' or '╳' => '_',
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        _ => c,
    };

    internal static bool IsChinese(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    /// <summary>Whether a Latin word could go on over this character.</summary>
    internal static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) && !IsChinese(c);

    internal static bool HoldsChinese(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsChinese(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words with each run of white space made one blank, none at the ends.</summary>
    internal static string Collapse(ReadOnlySpan<char> text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>How often a name occurs: whole words where it is in Latin letters.</summary>
    internal static int CountOf(string text, string name, int atMost)
    {
        var count = 0;
        for (var at = IndexOfName(text, name, 0); at >= 0 && count < atMost; at = IndexOfName(text, name, at + name.Length))
        {
            count++;
        }

        return count;
    }

    /// <summary>The next place from <paramref name="from"/> where a name stands as a whole, or -1.</summary>
    internal static int IndexOfName(string text, string name, int from)
    {
        while (name.Length > 0 && from <= text.Length - name.Length)
        {
            var at = text.IndexOf(name, from, StringComparison.Ordinal);
            if (at < 0 || IsWhole(text, at, name.Length))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    /// <summary>Whether no Latin word runs over either end of a range.</summary>
    internal static bool IsWhole(string text, int start, int length)
    {
        var end = start + length;
        return (start == 0 || !IsWordCharacter(text[start]) || !IsWordCharacter(text[start - 1]))
            && (end >= text.Length || !IsWordCharacter(text[end - 1]) || !IsWordCharacter(text[end]));
    }
}
