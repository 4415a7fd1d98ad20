namespace ClauseScan.Documents.PlainText;

/// <summary>What came of decoding a file's bytes.</summary>
/// <param name="Text">The characters, or null where the bytes are no text.</param>
/// <param name="Problem">One sentence on what is missing, or null where all was decoded.</param>
internal sealed record DecodedText(string? Text, string? Problem = null);
