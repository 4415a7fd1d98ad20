namespace ClauseScan.Syntax;

/// <summary>What stands before a place where a provision may begin.</summary>
internal enum CutBoundary
{
    /// <summary>Running words.</summary>
    None,

    /// <summary>A wide gap or a line break.</summary>
    Gap,

    /// <summary>The end of a sentence or of a list item, or a colon.</summary>
    Stop,

    /// <summary>The start of the block.</summary>
    Block,
}
