namespace ClauseScan.Documents.Pdf;

/// <summary>The lettering of a document's body, by which headings and notes stand out.</summary>
internal sealed class BodyFont
{
    private const double Smaller = 0.92;

    private readonly UsualLettering _usual = new();
    private readonly double _size;

    public BodyFont(IEnumerable<TextLine> lines)
    {
        foreach (var run in lines.SelectMany(l => l.Runs))
        {
            _usual.Add(Math.Round(run.FontSize * 2) / 2, run.IsBold ? run.Text.Length : 0, run.IsBold ? 0 : run.Text.Length);
        }

        _size = _usual.Size;
    }

    /// <summary>Whether the line is set in smaller letters than the body.</summary>
    public bool IsSmaller(TextLine line) => line.FontSize <= Smaller * _size;

    /// <summary>Whether the paragraph is one or two lines that are bold, or larger than the body.</summary>
    public bool IsHeading(Paragraph paragraph) =>
        paragraph.Lines.Count <= 2
        && paragraph.Lines.Exists(l => l.Text.Any(char.IsLetter))
        && UsualLettering.MayEndHeading(paragraph.Last.Text[^1])
        && paragraph.Lines.TrueForAll(l => _usual.IsOutdoneBy(l.FontSize, l.IsBold));
}
