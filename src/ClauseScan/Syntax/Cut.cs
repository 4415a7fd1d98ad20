namespace ClauseScan.Syntax;

/// <summary>A place in a block where a new part of the agreement may begin.</summary>
/// <param name="Kind">What may begin.</param>
/// <param name="Position">Where.</param>
/// <param name="Boundary">What stands before.</param>
/// <param name="Number">The number, for <see cref="CutKind.Number"/>.</param>
internal readonly record struct Cut(CutKind Kind, int Position, CutBoundary Boundary, ProvisionNumber Number = default)
{
    /// <summary>Whether the number is an automatic one, which needs no proof.</summary>
    internal bool IsAutomatic { get; init; }

    /// <summary>Whether a capital, a quotation mark or a Chinese character follows the number.</summary>
    internal bool StartsText { get; init; }

    /// <summary>Whether a title follows the number.</summary>
    internal bool OpensTitle { get; init; }

    /// <summary>Whether the layout shows the block as a heading.</summary>
    internal bool IsHeading { get; init; }

    /// <summary>Whether a colon stands before.</summary>
    internal bool FollowsColon { get; init; }

    /// <summary>The index of the next cut in the document whose number continues this one, or -1.</summary>
    internal int Successor { get; init; }

    /// <summary>The same for the Roman reading.</summary>
    internal int RomanSuccessor { get; init; }
}
