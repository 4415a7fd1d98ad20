namespace ClauseScan.Text;

/// <summary>A range of characters of one run of a Word document.</summary>
/// <param name="Part">The part's path in the package, "word/document.xml" for the body.</param>
/// <param name="Paragraph">The paragraph's index in document order in its part, from 0, those in tables and text boxes counted.</param>
/// <param name="Run">The run's index in document order in its paragraph, from 0; -1 for an automatic number, which no run holds.</param>
/// <param name="Start">The first character, counted in the text that the run shows.</param>
/// <param name="Length">The number of characters.</param>
public sealed record WordRange(string Part, int Paragraph, int Run, int Start, int Length);
