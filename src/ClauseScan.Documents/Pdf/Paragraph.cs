namespace ClauseScan.Documents.Pdf;

/// <summary>Lines that make one paragraph.</summary>
internal sealed class Paragraph(TextLine first)
{
    public List<TextLine> Lines { get; } = [first];

    public TextLine Last => Lines[^1];

    /// <summary>The right edge that its lines reach.</summary>
    public double Right => Lines.Max(l => l.Box.Right);
}
