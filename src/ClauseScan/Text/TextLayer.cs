namespace ClauseScan.Text;

/// <summary>The part of a document that a block belongs to. Layers other than the body stand after it in the text.</summary>
public enum TextLayer
{
    /// <summary>The agreement's own flow of text.</summary>
    Body,

    /// <summary>A text box or frame drawn beside the flow.</summary>
    TextBox,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>An endnote.</summary>
    Endnote,

    /// <summary>A reviewer's comment: not words of the agreement.</summary>
    Comment,

    /// <summary>A page header.</summary>
    Header,

    /// <summary>A page footer.</summary>
    Footer,
}
