namespace ClauseScan.Documents.Scans;

/// <summary>What became of the recognition of text in a page's picture.</summary>
/// <param name="Outcome">Whether words came of it.</param>
/// <param name="Confidence">The mean confidence of the words kept, weighted by their length, from 0 to 100.</param>
/// <param name="Words">How many words were kept.</param>
/// <param name="DoubtfulWords">How many words, kept or dropped as unreadable, have a poor confidence.</param>
/// <param name="LeftOutWords">How many words of lines that seem to be text were dropped as unreadable.</param>
internal sealed record PageRecognition(RecognitionOutcome Outcome, double Confidence = 0, int Words = 0, int DoubtfulWords = 0, int LeftOutWords = 0)
{
    private const double LowMean = 80;
    private const int ManyDoubtful = 6;

    /// <summary>Words below this confidence are doubtful.</summary>
    public const double Doubtful = 50;

    /// <summary>Whether the page as a whole was recognised poorly.</summary>
    public bool IsPoor => Outcome == RecognitionOutcome.Recognised && Confidence < LowMean;

    /// <summary>Whether more single words are doubtful than any good scan has.</summary>
    public bool HasPoorWords => Outcome == RecognitionOutcome.Recognised && DoubtfulWords >= ManyDoubtful && DoubtfulWords * 20 > Words;
}
