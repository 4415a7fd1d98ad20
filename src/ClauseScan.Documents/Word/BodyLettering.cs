using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The size and weight that most letters of a document's body have, by which headings without a heading's style stand out.</summary>
internal sealed class BodyLettering
{
    private const int LongestHeading = 160;

    private readonly UsualLettering _usual = new();

    internal BodyLettering(IEnumerable<Lettering> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            _usual.Add(paragraph.Smallest, paragraph.Bold, paragraph.Plain);
        }
    }

    /// <summary>Whether a short paragraph is bold, or larger than the body.</summary>
    internal bool IsHeading(ReadOnlySpan<char> text, Lettering lettering) =>
        text.Length is > 0 and <= LongestHeading
        && lettering.Bold + lettering.Plain > 0
        && UsualLettering.MayEndHeading(text[^1])
        && _usual.IsOutdoneBy(lettering.Smallest, lettering.Plain == 0);

    /// <summary>Whether the block is one that lettering can make a heading.</summary>
    internal static bool MayBeHeading(TextBlock block) =>
        block is { Cell: null, Layer: TextLayer.Body, Kind: TextBlockKind.Paragraph or TextBlockKind.ListItem };
}
