namespace ClauseScan.Documents.Word;

/// <summary>A bound that keeps a hostile file from taking all memory or time was reached.</summary>
internal sealed class ReadingLimitException : Exception
{
    internal ReadingLimitException(string message)
        : base(message)
    {
    }
}
