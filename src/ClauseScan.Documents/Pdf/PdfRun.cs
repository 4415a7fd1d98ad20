using ClauseScan.Documents.Word;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>A stretch of text on one baseline in one font.</summary>
/// <param name="Text">The characters, cleaned of control characters and ligatures.</param>
/// <param name="Box">The rectangle in reading direction: that of the page for upright text, of the turned page for sideways text.</param>
/// <param name="FontSize">The font's size in points.</param>
/// <param name="IsBold">Whether most of it is bold.</param>
/// <param name="Area">The rectangle on the page as displayed.</param>
internal sealed record PdfRun(string Text, Box Box, double FontSize, bool IsBold, PageArea Area)
{
    private const double SmallestSeen = 1;

    /// <summary>The direction the text runs in.</summary>
    public TextTurn Turn { get; init; }

    /// <summary>How sure the recognition is of the words, from 0 to 100; null for text that the file holds.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether a space parts the run from the one before it on its line; null where the gap between them tells.</summary>
    public bool? FollowsSpace { get; init; }

    /// <summary>Why the text is not seen on the page; until the page was looked at, why it may not be.</summary>
    public HiddenReason Hidden { get; init; }

    /// <summary>Whether the letters are so small, in width and height, that nobody reads them.</summary>
    public bool IsTiny => FontSize < SmallestSeen && Box.Height < 2 * SmallestSeen && Box.Width < SmallestSeen * Text.Length;

    /// <summary>Whether the text runs up or down the page.</summary>
    public bool IsVertical => Turn is TextTurn.Clockwise or TextTurn.Anticlockwise;
}
