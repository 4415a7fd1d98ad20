namespace ClauseScan.Text;

/// <summary>A range of characters of one run of a Word document.</summary>
/// <remarks>
/// Every element "w:p" of a part counts as a paragraph and every "w:r" as a run of the innermost paragraph around it, also where
/// the reader shows none of it (deleted text, the fallback of alternatives). A run shows the characters of its "w:t" and
/// "w:delText" one by one, a soft hyphen or the like typed among them included, and one character for each tab, break, symbol and
/// non-breaking hyphen.
/// </remarks>
/// <param name="Part">The part's path in the package, "word/document.xml" for the body.</param>
/// <param name="Paragraph">The paragraph's index in document order in its part, from 0, those in tables and text boxes counted.</param>
/// <param name="Run">The run's index in document order in its paragraph, from 0; -1 for an automatic number, which no run holds.</param>
/// <param name="Start">The first character, counted in the text that the run shows.</param>
/// <param name="Length">The number of characters.</param>
public sealed record WordRange(string Part, int Paragraph, int Run, int Start, int Length);
