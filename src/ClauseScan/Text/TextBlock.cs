namespace ClauseScan.Text;

/// <summary>One paragraph as its reader saw it.</summary>
/// <param name="Span">The paragraph in the text, its number included, the line break after it excluded.</param>
public sealed record TextBlock(TextSpan Span)
{
    /// <summary>What the layout says the block is.</summary>
    public TextBlockKind Kind { get; init; }

    /// <summary>The outline or list level from 0, or -1 where the layout tells none.</summary>
    public int Level { get; init; } = -1;

    /// <summary>
    /// The length of an automatic number at the start of <see cref="Span"/> ("6.3", "第六条", "(b)"), which the reader computed
    /// and wrote into the text, without the tab that follows it; 0 where the number is typed or absent.
    /// </summary>
    public int LabelLength { get; init; }

    /// <summary>The place in a table, or null.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>The part of the document.</summary>
    public TextLayer Layer { get; init; }
}
