namespace ClauseScan.Catalogue.Evidence;

/// <summary>Which side of a figure is meant.</summary>
internal enum ComparisonKind
{
    /// <summary>The figure itself.</summary>
    None,

    /// <summary>The figure and all above it.</summary>
    AtLeast,

    /// <summary>The figure and all below it.</summary>
    AtMost,

    /// <summary>All above the figure.</summary>
    MoreThan,

    /// <summary>All below the figure.</summary>
    LessThan,

    /// <summary>What can be reached: from nothing to the figure.</summary>
    UpTo,
}
