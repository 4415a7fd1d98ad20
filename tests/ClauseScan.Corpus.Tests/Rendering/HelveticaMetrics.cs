namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>Codes in WinAnsiEncoding and advance widths, in thousandths of the size, of Helvetica and Helvetica-Bold.</summary>
internal static class HelveticaMetrics
{
    private const string Beyond = "‘’“”–—•…€™§°±·×éüöäßàèçñÜÖÄ£©®óáíú";

    private static ReadOnlySpan<byte> BeyondCodes =>
    [
        0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x95, 0x85, 0x80, 0x99, 0xA7, 0xB0, 0xB1, 0xB7, 0xD7, 0xE9, 0xFC, 0xF6, 0xE4, 0xDF,
        0xE0, 0xE8, 0xE7, 0xF1, 0xDC, 0xD6, 0xC4, 0xA3, 0xA9, 0xAE, 0xF3, 0xE1, 0xED, 0xFA,
    ];

    private static ReadOnlySpan<short> BeyondRegular =>
    [
        222, 222, 333, 333, 556, 1000, 350, 1000, 556, 1000, 556, 400, 584, 278, 584, 556, 556, 556, 556, 611,
        556, 556, 500, 556, 722, 778, 667, 556, 737, 737, 556, 556, 278, 556,
    ];

    private static ReadOnlySpan<short> BeyondBold =>
    [
        278, 278, 500, 500, 556, 1000, 350, 1000, 556, 1000, 556, 400, 584, 278, 584, 556, 611, 611, 556, 611,
        556, 556, 556, 611, 722, 778, 722, 556, 737, 737, 611, 556, 278, 611,
    ];

    private static ReadOnlySpan<short> Regular =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static ReadOnlySpan<short> Bold =>
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>Whether the font has the character.</summary>
    public static bool Has(char character) => character is >= ' ' and <= '~' || Beyond.Contains(character, StringComparison.Ordinal);

    /// <summary>The code of a character that the font has.</summary>
    public static byte CodeOf(char character) =>
        character <= '~' ? (byte)character : BeyondCodes[Beyond.IndexOf(character, StringComparison.Ordinal)];

    /// <summary>The advance of a character that the font has.</summary>
    public static int WidthOf(char character, bool isBold)
    {
        if (character <= '~')
        {
            return (isBold ? Bold : Regular)[character - ' '];
        }

        return (isBold ? BeyondBold : BeyondRegular)[Beyond.IndexOf(character, StringComparison.Ordinal)];
    }
}
