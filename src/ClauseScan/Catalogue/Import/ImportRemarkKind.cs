namespace ClauseScan.Catalogue.Import;

/// <summary>What a remark on an import is about.</summary>
public enum ImportRemarkKind
{
    /// <summary>Text that was taken neither as an item nor as a heading, or not wholly understood. Nothing else speaks of it.</summary>
    NotPlaced,

    /// <summary>An item whose control points were not found.</summary>
    NoControlPoints,

    /// <summary>Two items with one code.</summary>
    DuplicateCode,

    /// <summary>Numbers that are missing from a sequence.</summary>
    Gap,

    /// <summary>Something that was decided and may be wrong.</summary>
    Doubt,

    /// <summary>Text left out on purpose: title, announcement letter, page numbers, repeated head rows.</summary>
    LeftOut,
}
