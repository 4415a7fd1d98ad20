namespace ClauseScan.Documents.Pdf;

/// <summary>How text is turned on the displayed page.</summary>
internal enum TextTurn
{
    /// <summary>Left to right.</summary>
    Upright,

    /// <summary>Top to bottom, lines going left.</summary>
    Clockwise,

    /// <summary>Bottom to top, lines going right.</summary>
    Anticlockwise,

    /// <summary>Right to left, lines going up.</summary>
    UpsideDown,
}
