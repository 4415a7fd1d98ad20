namespace ClauseScan.Syntax;

/// <summary>Reads the number at a position, if one is written there.</summary>
internal static class NumberReader
{
    /// <summary>Reads a number that starts at the position.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = default;
        if (text.IsEmpty)
        {
            return false;
        }

        var c = text[0];
        if (IsWideLetter(c) || (c is '(' or '（' && text.Length > 1 && IsWideLetter(text[1])))
        {
            Span<char> narrow = stackalloc char[Math.Min(text.Length, 12)];
            for (var i = 0; i < narrow.Length; i++)
            {
                narrow[i] = IsWideLetter(text[i]) ? (char)(text[i] - 'Ａ' + 'A') : text[i];
            }

            return TryRead(narrow, out number);
        }

        return c switch
        {
            '(' or '（' => TryReadBracket(text, out number),
            '第' => ChineseNumberReader.TryReadOrdinal(text, out number),
            >= '①' and <= '⒛' => TryReadEnclosed(c, out number),
            '•' or '●' or '■' or '◆' or '▪' or '·' or '○' or '◦' or '➢' or '\uF0B7' or '\uF0A7' or '-' or '–' or '*' => TryReadBullet(text, out number),
            _ when Numerals.Digit(c) >= 0 => TryReadDecimal(text, out number),
            _ when Numerals.IsChinese(c) => ChineseNumberReader.TryReadList(text, out number),
            _ when char.IsAsciiLetter(c) => WordNumberReader.TryRead(text, out number) || TryReadLetter(text, out number),
            _ => false,
        };
    }

    /// <summary>The length of "6.3" at the start of the text, and its path; 0 where there is none.</summary>
    internal static int ReadPath(ReadOnlySpan<char> text, out NumberPath path, out int firstLength)
    {
        path = default;
        firstLength = 0;
        var i = 0;
        while (path.Depth < NumberPath.MaxDepth)
        {
            var start = i;
            var value = 0;
            while (i < text.Length && i - start < 3 && Numerals.Digit(text[i]) is >= 0 and var digit)
            {
                value = (value * 10) + digit;
                i++;
            }

            if (i == start || value > NumberPath.MaxPart || (i < text.Length && Numerals.Digit(text[i]) >= 0))
            {
                return path.Depth == 0 ? 0 : start - 1;
            }

            path = path.Append(value);
            firstLength = path.Depth == 1 ? i : firstLength;
            if (i + 1 >= text.Length || !IsPoint(text[i]) || Numerals.Digit(text[i + 1]) < 0)
            {
                return i;
            }

            i++;
        }

        return i - 1;
    }

    private static bool IsWideLetter(char c) => c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static bool IsPoint(char c) => c is '.' or '．';

    /// <summary>Whether the character is a mark that closes a number.</summary>
    internal static bool IsClosing(char c) => c is '.' or '．' or '、' or '，' or ':' or '：';

    private static bool TryReadDecimal(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = default;
        var length = ReadPath(text, out var path, out var first);
        if (length == 0 || path.First == 0)
        {
            return false;
        }

        var next = length < text.Length ? text[length] : ' ';
        if (next is ')' or '）')
        {
            number = new ProvisionNumber(NumberStyle.DigitParenthesis, path, length + 1, length + 1);
            return path.Depth == 1;
        }

        var closed = IsClosing(next);
        var whole = closed ? length + 1 : length;
        var after = whole < text.Length ? text[whole] : ' ';
        if (Numerals.Digit(after) >= 0 && closed && path.Depth == 1 && next is not ('、' or '，'))
        {
            return false;
        }

        var isOpen = closed || char.IsWhiteSpace(after) || Script.IsHan(after) || after is '(' or '（' or '"' or '“' or '-' or '–'
            || (path.Depth > 1 && char.IsAsciiLetterUpper(after));
        number = new ProvisionNumber(path.Depth == 1 && !closed ? NumberStyle.Bare : NumberStyle.Decimal, path, whole, length)
        {
            ShorterLength = path.Depth > 1 && first < text.Length && text[first] == '．' ? first : 0,
        };
        return isOpen && (path.Depth > 1 || closed || char.IsWhiteSpace(after));
    }

    private static bool TryReadBracket(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = default;
        var window = text[..Math.Min(text.Length, 10)];
        var close = window.IndexOfAny(')', '）');
        if (close < 2)
        {
            return false;
        }

        var inner = window[1..close].Trim();
        var length = close + 1;
        if (inner.IsEmpty)
        {
            return false;
        }

        if (Numerals.Digit(inner[0]) >= 0)
        {
            var read = ReadPath(inner, out var path, out _);
            number = new ProvisionNumber(NumberStyle.DigitBracket, path, length, length);
            return read == inner.Length && path.Depth == 1 && path.First > 0;
        }

        if (Numerals.IsChinese(inner[0]))
        {
            var value = ChineseNumberReader.IsNumeral(inner) ? Numerals.Chinese(inner) : 0;
            number = new ProvisionNumber(NumberStyle.ChineseBracket, NumberPath.Of(value), length, length);
            return value > 0;
        }

        return TryReadLetters(
            inner,
            length,
            length,
            (NumberStyle.LowerBracket, NumberStyle.RomanBracket),
            (NumberStyle.UpperBracket, NumberStyle.UpperRomanBracket),
            out number);
    }

    private static bool TryReadLetter(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = default;
        var length = 0;
        while (length < text.Length && length < 9 && char.IsAsciiLetter(text[length]))
        {
            length++;
        }

        if (length >= text.Length)
        {
            return false;
        }

        var after = length + 1 < text.Length ? text[length + 1] : ' ';
        var spaced = char.IsWhiteSpace(after) || Script.IsHan(after) || after is '(';
        return text[length] switch
        {
            '.' or '．' or '、' when spaced => TryReadLetters(
                text[..length],
                length + 1,
                length,
                (NumberStyle.LowerStop, NumberStyle.RomanStop),
                (NumberStyle.UpperStop, NumberStyle.UpperRomanStop),
                out number),
            ')' or '）' => TryReadLetters(
                text[..length],
                length + 1,
                length + 1,
                (NumberStyle.LowerParenthesis, NumberStyle.RomanParenthesis),
                (NumberStyle.UpperParenthesis, NumberStyle.UpperRomanParenthesis),
                out number),
            _ => false,
        };
    }

    private static bool TryReadLetters(
        ReadOnlySpan<char> letters,
        int length,
        int nameLength,
        (NumberStyle Letter, NumberStyle Roman) lower,
        (NumberStyle Letter, NumberStyle Roman) upper,
        out ProvisionNumber number)
    {
        number = default;
        var isUpper = char.IsAsciiLetterUpper(letters[0]);
        foreach (var c in letters)
        {
            if (!char.IsAsciiLetter(c) || char.IsAsciiLetterUpper(c) != isUpper)
            {
                return false;
            }
        }

        var (letterStyle, romanStyle) = isUpper ? upper : lower;
        var letter = Numerals.Letter(letters);
        var roman = Numerals.Roman(letters);
        if (letter == 0 && roman == 0)
        {
            return false;
        }

        number = letter == 0
            ? new ProvisionNumber(romanStyle, NumberPath.Of(roman), length, nameLength)
            : new ProvisionNumber(letterStyle, NumberPath.Of(letter), length, nameLength)
            {
                RomanStyle = roman == 0 ? NumberStyle.None : romanStyle,
                RomanValue = roman,
            };
        return true;
    }

    private static bool TryReadEnclosed(char c, out ProvisionNumber number)
    {
        var (style, value) = c switch
        {
            <= '⑳' => (NumberStyle.Circled, c - '①' + 1),
            <= '⒇' => (NumberStyle.DigitBracket, c - '⑴' + 1),
            _ => (NumberStyle.Decimal, c - '⒈' + 1),
        };
        number = new ProvisionNumber(style, NumberPath.Of(value), 1, 1);
        return true;
    }

    private static bool TryReadBullet(ReadOnlySpan<char> text, out ProvisionNumber number)
    {
        number = new ProvisionNumber(NumberStyle.Bullet, NumberPath.Of(1), 1, 1);
        return text[0] is not ('-' or '–' or '*' or '·' or '○') || (text.Length > 2 && text[1] is ' ' or '\t' && char.IsLetter(text[2]));
    }
}
