namespace ClauseScan.Documents;

/// <summary>When text is recognised in pictures of pages.</summary>
public enum OcrUse
{
    /// <summary>On pages that hold no usable text, and in larger pictures on pages that do.</summary>
    Auto,

    /// <summary>Never: such pages are reported.</summary>
    Never,

    /// <summary>On every page, instead of the text that the file holds.</summary>
    Always,
}
