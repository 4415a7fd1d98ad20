namespace ClauseScan.Syntax;

/// <summary>A number that may open a provision, as it stands in the text.</summary>
/// <param name="Style">The way it is written.</param>
/// <param name="Path">Its value.</param>
/// <param name="Length">The number of characters, closing marks included.</param>
/// <param name="NameLength">The number of characters without closing marks.</param>
internal readonly record struct ProvisionNumber(NumberStyle Style, NumberPath Path, int Length, int NameLength)
{
    /// <summary>The second reading of a letter that is a Roman numeral too, or <see cref="NumberStyle.None"/>.</summary>
    internal NumberStyle RomanStyle { get; init; }

    /// <summary>The value of the second reading.</summary>
    internal int RomanValue { get; init; }

    /// <summary>Whether it is a bare figure followed by a full-width stop and more figures: 6.3, or 6 and a text that starts with 3.</summary>
    internal int ShorterLength { get; init; }

    internal int Value => Path.Last;
}
