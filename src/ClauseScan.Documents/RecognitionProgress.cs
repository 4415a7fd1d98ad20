namespace ClauseScan.Documents;

/// <summary>How far the recognition of text in a file's pictures is.</summary>
/// <param name="Path">The file.</param>
/// <param name="Page">How many pages were begun, the one begun now included.</param>
/// <param name="Count">How many pages of the file are to be recognised.</param>
public readonly record struct RecognitionProgress(string Path, int Page, int Count);
