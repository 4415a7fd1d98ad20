namespace ClauseScan.Text;

/// <summary>What a reader could tell of a block from its layout.</summary>
public enum TextBlockKind
{
    /// <summary>Running text, or nothing known.</summary>
    Paragraph,

    /// <summary>A heading by style or outline level.</summary>
    Heading,

    /// <summary>A paragraph with an automatic number or bullet.</summary>
    ListItem,

    /// <summary>A paragraph inside a table cell.</summary>
    TableCell,
}
