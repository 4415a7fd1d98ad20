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

    /// <summary>
    /// The widths of the characters of one line, which together are about as wide as told: those of the first font that leaves spaces a width
    /// that spaces can have, for it is spaces that are stretched to fill a line.
    /// </summary>
    public static double[] Fitting(ReadOnlySpan<char> line, double width)
    {
        var wide = Of(line, Sans, quotesAreWide: true);
        var sans = Of(line, Sans, quotesAreWide: false);
        if (line.ContainsAnyInRange('\u2E80', '\uFFEE'))
        {
            return Math.Abs(Sum(wide) - width) < Math.Abs(Sum(sans) - width) ? wide : sans;
        }

        if (Math.Abs((0.6 * line.Length) - width) < 0.005 * width)
        {
            Array.Fill(sans, 0.6);
            return sans;
        }

        return FitsSpaces(line, sans, width) || Of(line, Serif, quotesAreWide: false) is not { } serif || !FitsSpaces(line, serif, width) ? sans : serif;
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
                _ => CharacterAdvances.CommonWidth(line[i]),
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
