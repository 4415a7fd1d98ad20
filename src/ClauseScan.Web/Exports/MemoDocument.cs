using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ClauseScan.Web.Exports;

/// <summary>A plain Word file: headings, lines with a label, quotations.</summary>
internal sealed class MemoDocument : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _package;
    private readonly Body _body = new();

    public MemoDocument(string title)
    {
        _package = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        _package.PackageProperties.Title = title;
        var main = _package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Enumerable.Range(1, 3).Select(Style));
        main.Document = new Document(_body);
    }

    public void Heading(int level, string text) => Add(text, new ParagraphProperties(new ParagraphStyleId { Val = "Heading" + level }));

    public void Paragraph(string text) => Add(text, null);

    public void Quote(string text) => Add(text, new ParagraphProperties(new Indentation { Left = "567", Right = "567" }), new Italic());

    public void Line(string label, string text) => _body.AppendChild(new Paragraph(
        new Run(new RunProperties(new Bold()), TextOf(label + ": ")), new Run(TextOf(text))));

    public byte[] ToBytes()
    {
        _package.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _package.Dispose();
        _stream.Dispose();
    }

    private void Add(string text, ParagraphProperties? paragraph, params OpenXmlElement[] run)
    {
        var added = paragraph is null ? new Paragraph() : new Paragraph(paragraph);
        added.AppendChild(run.Length == 0 ? new Run(TextOf(text)) : new Run(new RunProperties(run), TextOf(text)));
        _body.AppendChild(added);
    }

    // XML holds neither control characters nor halves of characters; an agreement's text may.
    private static WordText TextOf(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return new WordText(string.Concat(whole.Select(c => char.IsControl(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c))) { Space = SpaceProcessingModeValues.Preserve };
    }

    private static Style Style(int level) => new(
        new StyleName { Val = "heading " + level },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(new Bold(), new FontSize { Val = (36 - (4 * level)).ToString(CultureInfo.InvariantCulture) }))
    {
        Type = StyleValues.Paragraph,
        StyleId = "Heading" + level,
    };
}
