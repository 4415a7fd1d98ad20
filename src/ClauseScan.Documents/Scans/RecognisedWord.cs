namespace ClauseScan.Documents.Scans;

/// <summary>A word as recognised in a picture.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Confidence">How sure the recognition is, from 0 to 100.</param>
/// <param name="Box">The rectangle around its ink.</param>
internal sealed record RecognisedWord(string Text, double Confidence, PixelBox Box);
