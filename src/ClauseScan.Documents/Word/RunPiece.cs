namespace ClauseScan.Documents.Word;

/// <summary>Characters of a paragraph's text that stand one by one in a run.</summary>
/// <remarks>A class, as are the other small types kept in lists: lists of structures are compiled at start-up, every time.</remarks>
/// <param name="Start">The first character in the paragraph's text.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Paragraph">The index of the run's paragraph.</param>
/// <param name="Run">The run's index.</param>
/// <param name="Offset">The first character in the run.</param>
internal sealed record RunPiece(int Start, int Length, int Paragraph, int Run, int Offset);
