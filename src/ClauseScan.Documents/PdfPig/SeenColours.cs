using UglyToad.PdfPig.Graphics.Colors;

namespace ClauseScan.Documents.PdfPig;

/// <summary>Tells colours that are seen on white paper.</summary>
internal static class SeenColours
{
    private const double NearlyWhite = 0.94;

    /// <summary>Whether the colour is not white. A pattern, and a colour that cannot be told, is taken to be seen.</summary>
    public static bool IsSeen(this IColor? color)
    {
        if (color is null or PatternColor)
        {
            return true;
        }

        var (red, green, blue) = color.ToRGBValues();
        return !(Math.Min(red, Math.Min(green, blue)) >= NearlyWhite);
    }
}
