namespace ClauseScan.Documents.Word;

/// <summary>The bounds on what is kept of one document.</summary>
internal sealed class ReadingBudget
{
    /// <summary>The most characters kept, some six thousand pages.</summary>
    internal const int MaximumCharacters = 20_000_000;

    /// <summary>The most pieces of runs kept.</summary>
    internal const int MaximumPieces = 1_500_000;

    /// <summary>The most documents read that are inserted into this one.</summary>
    internal const int MaximumInserted = 20;

    private int _inserted;
    private int _characters;
    private int _pieces;

    /// <summary>Takes one inserted document; false where none is left.</summary>
    internal bool SpendDocument() => ++_inserted <= MaximumInserted;

    /// <summary>Takes from what is left.</summary>
    /// <exception cref="ReadingLimitException">Nothing is left.</exception>
    internal void Spend(int characters, int pieces)
    {
        _characters += characters;
        _pieces += pieces;
        if (_characters > MaximumCharacters || _pieces > MaximumPieces)
        {
            throw new ReadingLimitException("it holds more text than is read of one file");
        }
    }
}
