using System.Collections.Immutable;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>One character as it is set.</summary>
/// <param name="Character">The character.</param>
/// <param name="Font">The font that shows it.</param>
/// <param name="Width">The advance in points.</param>
internal readonly record struct PdfGlyph(char Character, PdfFont Font, double Width)
{
    private const string NeverFirst = "，。；：、）》”’！？％】」";
    private const string NeverLast = "（《“‘【「";

    private bool IsChinese => Font == PdfFont.Song;

    /// <summary>The glyphs of the shown words of a paragraph.</summary>
    public static ImmutableArray<PdfGlyph> Set(IEnumerable<Piece> pieces, double size, string language, bool isBold) =>
        [.. pieces.Where(p => p.IsShown).SelectMany(p => p.Text.Select(c => Of(c, size, language, isBold || p.IsBold)))];

    /// <summary>Whether a line may end between two glyphs.</summary>
    public static bool MayBreak(PdfGlyph before, PdfGlyph after)
    {
        if (after.Character == ' ')
        {
            return false;
        }

        if (before.Character == ' ')
        {
            return true;
        }

        return before.Character == '-' && char.IsLetter(after.Character)
            || ((before.IsChinese || after.IsChinese)
                && !NeverFirst.Contains(after.Character, StringComparison.Ordinal)
                && !NeverLast.Contains(before.Character, StringComparison.Ordinal));
    }

    private static PdfGlyph Of(char character, double size, string language, bool isBold)
    {
        var isLatin = HelveticaMetrics.Has(character) && (language != "zh" || character <= '~' || char.IsLetter(character));
        var width = isLatin ? HelveticaMetrics.WidthOf(character, isBold) : 1000;
        var font = isLatin ? isBold ? PdfFont.HelveticaBold : PdfFont.Helvetica : PdfFont.Song;
        return new PdfGlyph(character, font, width * size / 1000);
    }
}
