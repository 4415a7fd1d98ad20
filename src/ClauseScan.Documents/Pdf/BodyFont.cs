namespace ClauseScan.Documents.Pdf;

/// <summary>The size and weight that most of a document's letters have, by which headings stand out.</summary>
internal sealed class BodyFont
{
    private const double Larger = 1.15;
    private const double Smaller = 0.92;

    private readonly double _size;
    private readonly bool _isBold;

    public BodyFont(IEnumerable<TextLine> lines)
    {
        var sizes = new Dictionary<double, int>();
        int bold = 0, plain = 0;
        foreach (var run in lines.SelectMany(l => l.Runs))
        {
            var size = Math.Round(run.FontSize * 2) / 2;
            sizes[size] = sizes.GetValueOrDefault(size) + run.Text.Length;
            bold += run.IsBold ? run.Text.Length : 0;
            plain += run.IsBold ? 0 : run.Text.Length;
        }

        _size = sizes.Count == 0 ? 0 : sizes.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key;
        _isBold = bold > plain;
    }

    /// <summary>Whether the line is set in smaller letters than the body.</summary>
    public bool IsSmaller(TextLine line) => line.FontSize <= Smaller * _size;

    /// <summary>Whether the paragraph is one or two lines that are bold, or larger than the body.</summary>
    public bool IsHeading(Paragraph paragraph) =>
        paragraph.Lines.Count <= 2
        && paragraph.Lines.Exists(l => l.Text.Any(char.IsLetter))
        && paragraph.Last.Text[^1] is not (',' or ';' or '，' or '；')
        && paragraph.Lines.TrueForAll(l => (l.IsBold && !_isBold) || l.FontSize >= Larger * _size);
}
