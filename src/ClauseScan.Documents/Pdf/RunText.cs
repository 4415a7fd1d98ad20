using System.Globalization;
using System.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Cleans the characters of runs.</summary>
internal static class RunText
{
    private const int FewestLetters = 4;

    /// <summary>The punctuation that has forms of its own, from U+FE10 and from U+FE30 on, in text that runs down the page.</summary>
    private const string Standing = "，、。：；！？〖〗…", StandingToo = "‥—–＿﹏（）｛｝〔〕【】《》〈〉「」『』﹅﹆［］";

    /// <summary>The words of a text element's content without its marks, and whether most of them are bold.</summary>
    public static (string Text, bool IsBold) Of(ReadOnlySpan<char> content)
    {
        var text = new StringBuilder(content.Length);
        int bold = 0, plain = 0;
        var inBold = false;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c == '<' && content[i..].IndexOf('>') is var end and > 0 && IsMark(content.Slice(i + 1, end - 1)))
            {
                inBold = content.Slice(i, end + 1) switch
                {
                    "<b>" => true,
                    "</b>" => false,
                    _ => inBold,
                };
                i += end;
                continue;
            }

            if (c == '&' && Entity(content[i..]) is { Length: > 0 } entity)
            {
                c = entity.Character;
                i += entity.Length - 1;
            }

            Append(text, c);
            bold += inBold && !char.IsWhiteSpace(c) ? 1 : 0;
            plain += inBold || char.IsWhiteSpace(c) ? 0 : 1;
        }

        return (CloseSpaces(CloseLetters(CloseChinese(text.ToString()))), bold > plain);
    }

    private static bool IsMark(ReadOnlySpan<char> name) =>
        name is "b" or "/b" or "i" or "/i" or "/a" || name.StartsWith("a ", StringComparison.Ordinal);

    private static (char Character, int Length) Entity(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        if (end is < 2 or > 8)
        {
            return default;
        }

        return text[1..end] switch
        {
            "amp" => ('&', 5),
            "lt" => ('<', 4),
            "gt" => ('>', 4),
            "quot" => ('"', 6),
            ['#', .. var digits] when ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => ((char)code, end + 1),
            _ => default,
        };
    }

    private static void Append(StringBuilder text, char c)
    {
        switch (c)
        {
            case '\u00AD':
                // What is drawn as a hyphen is one, whatever its code.
                text.Append('-');
                break;
            case '\t' or '\r' or '\n' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F':
                text.Append(' ');
                break;
            case '\u037E':
                // The Greek question mark, by which many files name the semicolon of their fonts.
                text.Append(';');
                break;
            case '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF0FC' or '\uF06C' or '\uF06E':
                // The bullets of the Symbol and Wingdings fonts.
                text.Append('\u2022');
                break;
            case >= '\uFE10' and <= '\uFE19':
                text.Append(Standing[c - '\uFE10']);
                break;
            case >= '\uFE30' and <= '\uFE48':
                text.Append(StandingToo[c - '\uFE30']);
                break;
            case (>= '\uFB00' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or (>= '\u2F00' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAFF')
                or '\u0387' or '\u1FEF' or '\u2126' or '\u212A' or '\u212B':
                // Ligatures, presentation forms and look-alikes of ordinary characters.
                text.Append(c.ToString().Normalize(NormalizationForm.FormKC));
                break;
            default:
                if (!char.IsControl(c) && c is not ('\uFEFF' or '\u200B' or '\u2028' or '\u2029'))
                {
                    text.Append(c);
                }

                break;
        }
    }

    /// <summary>Takes out the spaces between Chinese characters where most are parted by one, which is wide setting and ends no word.</summary>
    private static string CloseChinese(string text)
    {
        int parted = 0, joined = 0;
        for (var i = 1; i < text.Length; i++)
        {
            parted += IsParting(text, i) ? 1 : 0;
            joined += Chinese.IsIdeograph(text[i - 1]) && Chinese.IsIdeograph(text[i]) ? 1 : 0;
        }

        if (parted < 2 || parted < joined)
        {
            return text;
        }

        var closed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsParting(text, i))
            {
                closed.Append(text[i]);
            }
        }

        return closed.ToString();
    }

    /// <summary>Takes out the spaces between letters that are all parted by one, as in a line set wide; words are then parted by several.</summary>
    private static string CloseLetters(string text)
    {
        if (text.Length < 2 * FewestLetters - 1)
        {
            return text;
        }

        int letters = 0, blanks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                blanks++;
                continue;
            }

            if (blanks == 0 && i > 0)
            {
                return text;
            }

            letters += char.IsAsciiLetter(text[i]) ? 1 : 0;
            blanks = 0;
        }

        if (letters < FewestLetters)
        {
            return text;
        }

        var closed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || (i > 0 && text[i - 1] == ' ' && closed.Length > 0 && closed[^1] != ' '))
            {
                closed.Append(text[i]);
            }
        }

        return closed.ToString();
    }

    /// <summary>Leaves one space where there are several: the spaces of justified lines are wide, not many.</summary>
    private static string CloseSpaces(string text)
    {
        if (!text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var closed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' || closed.Length == 0 || closed[^1] != ' ')
            {
                closed.Append(c);
            }
        }

        return closed.ToString();
    }

    private static bool IsParting(string text, int index) =>
        text[index] == ' ' && index > 0 && index + 1 < text.Length && Chinese.IsIdeograph(text[index - 1]) && Chinese.IsIdeograph(text[index + 1]);
}
