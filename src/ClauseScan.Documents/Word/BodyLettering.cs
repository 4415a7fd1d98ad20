using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The size and weight that most letters of a document's body have, by which headings without a heading's style stand out.</summary>
internal sealed class BodyLettering
{
    private const double Larger = 1.15;
    private const int LongestHeading = 160;

    private readonly int _halfPoints;
    private readonly bool _isBold;

    internal BodyLettering(IEnumerable<Lettering> paragraphs)
    {
        var sizes = new SortedDictionary<int, int>();
        int bold = 0, plain = 0;
        foreach (var paragraph in paragraphs)
        {
            sizes[paragraph.Smallest] = sizes.GetValueOrDefault(paragraph.Smallest) + paragraph.Bold + paragraph.Plain;
            bold += paragraph.Bold;
            plain += paragraph.Plain;
        }

        _halfPoints = sizes.Count == 0 ? 0 : sizes.MaxBy(s => s.Value).Key;
        _isBold = bold > plain;
    }

    /// <summary>Whether a short paragraph is bold, or larger than the body.</summary>
    internal bool IsHeading(ReadOnlySpan<char> text, Lettering lettering) =>
        text.Length is > 0 and <= LongestHeading
        && lettering.Bold + lettering.Plain > 0
        && text[^1] is not (',' or ';' or '，' or '；')
        && ((lettering.Plain == 0 && !_isBold) || lettering.Smallest >= Larger * _halfPoints);

    /// <summary>Whether the block is one that lettering can make a heading.</summary>
    internal static bool MayBeHeading(TextBlock block) =>
        block is { Cell: null, Layer: TextLayer.Body, Kind: TextBlockKind.Paragraph or TextBlockKind.ListItem };
}
