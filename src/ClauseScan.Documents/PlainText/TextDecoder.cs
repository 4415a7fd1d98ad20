using System.Text;

namespace ClauseScan.Documents.PlainText;

/// <summary>Decodes text of an unnamed encoding: UTF-8, UTF-16, GB18030 or Windows-1252.</summary>
internal static class TextDecoder
{
    private const string Binary = "The file holds binary data and no text: give a PDF, Word or text file.";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Checked(DecodeUtf8(bytes[3..]) ?? Damaged(bytes[3..]));
        }

        if (bytes is [0xFF, 0xFE, 0, 0, ..])
        {
            return Checked(Told(Encoding.UTF32.GetString(bytes[4..]), "UTF-32"));
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return Checked(Told(encoding.GetString(bytes[2..]), "UTF-16"));
        }

        if (bytes.Contains((byte)0))
        {
            return DecodeUtf16(bytes);
        }

        if (DecodeUtf8(bytes) is { } utf8)
        {
            return Checked(utf8);
        }

        // A file that was cut in the middle of a character, or has a few bad bytes, is still UTF-8.
        if (MostlyUtf8(bytes))
        {
            return Checked(Damaged(bytes));
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (CommonChineseShare(bytes) > 0.7)
        {
            var chinese = Encoding.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
            return Checked(Told(chinese.GetString(bytes), "GB18030"));
        }

        var western = Encoding.GetEncoding(1252).GetString(bytes);
        return LooksWestern(western)
            ? Checked(new DecodedText(western))
            : new DecodedText(null, "The file's character encoding could not be told: save it as UTF-8 and scan that.");
    }

    private static DecodedText? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Damaged(ReadOnlySpan<byte> bytes) => new(Encoding.UTF8.GetString(bytes), DamageOf("UTF-8"));

    /// <summary>The text, and that it is damaged where characters could not be decoded.</summary>
    private static DecodedText Told(string text, string encoding) => text.Contains('\uFFFD', StringComparison.Ordinal)
        ? new DecodedText(text, DamageOf(encoding))
        : new DecodedText(text);

    private static string DamageOf(string encoding) =>
        $"The file is {encoding} text with some damaged characters (shown as \uFFFD): fetch the original again.";

    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            good += status == System.Buffers.OperationStatus.Done && rune.Value > 0x7F ? 1 : 0;
            bad += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            bytes = bytes[consumed..];
        }

        return good >= 20 * bad;
    }

    private static DecodedText DecodeUtf16(ReadOnlySpan<byte> bytes)
    {
        var little = Encoding.Unicode.GetString(bytes);
        var big = Encoding.BigEndianUnicode.GetString(bytes);
        double littleShare = OrdinaryShare(little), bigShare = OrdinaryShare(big);
        var best = littleShare >= bigShare ? little : big;
        return Math.Max(littleShare, bigShare) > 0.95 ? Checked(Told(best, "UTF-16")) : new DecodedText(null, Binary);
    }

    /// <summary>The share of characters of the scripts that agreements are written in.</summary>
    private static double OrdinaryShare(string text)
    {
        var ordinary = 0;
        foreach (var c in text)
        {
            ordinary += c is (>= ' ' and <= '~') or '\n' or '\r' or '\t' or (>= '\u00A0' and <= '\u024F') or (>= '\u2010' and <= '\u2044')
                or (>= '\u3000' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF5E') ? 1 : 0;
        }

        return text.Length == 0 ? 0 : (double)ordinary / text.Length;
    }

    /// <summary>The share of two-byte characters of GB18030 that are punctuation or among the 3 755 most common characters; 0 where more than a few bytes fit no character.</summary>
    private static double CommonChineseShare(ReadOnlySpan<byte> bytes)
    {
        int common = 0, other = 0, bad = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            var trail = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0xA1;
            if (bytes[i] is < 0x81 or > 0xFE || trail is < 0x30 or (> 0x39 and < 0x40) or 0x7F or 0xFF)
            {
                bad++;
                continue;
            }

            var isCommon = trail >= 0xA1 && bytes[i] is (>= 0xB0 and <= 0xD7) or (>= 0xA1 and <= 0xA3);
            common += isCommon ? 1 : 0;
            other += isCommon ? 0 : 1;
            i += trail < 0x40 ? 3 : 1;
        }

        return common + other == 0 || bad * 20 > common + other ? 0 : (double)common / (common + other);
    }

    private static bool LooksWestern(string text)
    {
        int letters = 0, accented = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            accented += c > '\u00A0' ? 1 : 0;
        }

        return accented < 0.3 * letters;
    }

    private static DecodedText Checked(DecodedText decoded)
    {
        var controls = 0;
        foreach (var c in decoded.Text!)
        {
            if (c == '\0')
            {
                return new DecodedText(null, Binary);
            }

            controls += char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085' or '\u001A') ? 1 : 0;
        }

        return controls * 200L > decoded.Text.Length ? new DecodedText(null, Binary) : decoded;
    }
}
