namespace ClauseScan.Documents.Pdf;

/// <summary>How wide letters are in the fonts that agreements are commonly set in, in units of the font's size.</summary>
internal static class LetterWidths
{
    private const double LeastSpace = 0.18, WidestSpace = 1.5;

    /// <summary>From the space to "~", in thousandths: the sans serif that Helvetica, Arial and Liberation Sans share.</summary>
    private static ReadOnlySpan<short> Sans =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The same for the serif that Times and Liberation Serif share.</summary>
    private static ReadOnlySpan<short> Serif =>
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
        500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
        500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>The sans serif in bold.</summary>
    private static ReadOnlySpan<short> BoldSans =>
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>The serif in bold.</summary>
    private static ReadOnlySpan<short> BoldSerif =>
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
        500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
        556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <summary>The width of a character where the font is not known.</summary>
    public static double Common(char c) => c switch
    {
        _ when Chinese.IsWide(c) => 1,
        'i' or 'j' or 'l' or 't' or 'f' or 'I' or '.' or ',' or ';' or ':' or '\'' or '!' or '|' or ' ' => 0.28,
        'r' or '(' or ')' or '[' or ']' or '-' or '/' or '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' => 0.35,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '\u2014' => 0.85,
        >= 'A' and <= 'Z' => 0.68,
        _ when char.IsLowSurrogate(c) => 0,
        _ => 0.5,
    };

    /// <summary>
    /// The widths of the characters of one line, which together are about as wide as told: those of the first font that leaves spaces a width
    /// that spaces can have, for it is spaces that are stretched to fill a line.
    /// </summary>
    public static double[] Fitting(ReadOnlySpan<char> line, double width, bool isBold)
    {
        var wide = Of(line, isBold ? BoldSans : Sans, quotesAreWide: true);
        var sans = Of(line, isBold ? BoldSans : Sans, quotesAreWide: false);
        if (line.ContainsAnyInRange('\u2E80', '\uFFEE'))
        {
            return Math.Abs(Sum(wide) - width) < Math.Abs(Sum(sans) - width) ? wide : sans;
        }

        if (Math.Abs((0.6 * line.Length) - width) < 0.005 * width)
        {
            Array.Fill(sans, 0.6);
            return sans;
        }

        if (FitsSpaces(line, sans, width))
        {
            return sans;
        }

        var serif = Of(line, isBold ? BoldSerif : Serif, quotesAreWide: false);
        return FitsSpaces(line, serif, width) || Math.Abs(Sum(serif) - width) < Math.Abs(Sum(sans) - width) ? serif : sans;
    }

    /// <summary>Gives spaces the width that is left for them, where they can have it.</summary>
    private static bool FitsSpaces(ReadOnlySpan<char> line, double[] widths, double width)
    {
        var spaces = line.Count(' ');
        double letters = 0;
        for (var i = 0; i < line.Length; i++)
        {
            letters += line[i] == ' ' ? 0 : widths[i];
        }

        var space = spaces == 0 ? 0 : (width - letters) / spaces;
        if (space is < LeastSpace or > WidestSpace)
        {
            return false;
        }

        for (var i = 0; i < line.Length; i++)
        {
            widths[i] = line[i] == ' ' ? space : widths[i];
        }

        return true;
    }

    private static double[] Of(ReadOnlySpan<char> line, ReadOnlySpan<short> font, bool quotesAreWide)
    {
        var widths = new double[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            widths[i] = line[i] switch
            {
                >= ' ' and <= '~' => font[line[i] - ' '] / 1000.0,
                '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2014' or '\u2026' when quotesAreWide => 1,
                '\u2018' or '\u2019' => font['.' - ' '] * 0.8 / 1000,
                _ => Common(line[i]),
            };
        }

        return widths;
    }

    private static double Sum(double[] widths)
    {
        double sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }
}
