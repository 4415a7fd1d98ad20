using ClauseScan.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordLayerTests
{
    private const string Separator = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>----</w:t></w:r></w:p></w:footnote>";

    [Fact]
    public void Text_boxes_stand_after_the_body_and_once_only()
    {
        var box = $"<w:txbxContent>{Paragraph("Boxed.")}</w:txbxContent>";
        var file = new WordFile(
            $"<w:p>{Run("Before")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{Run(" after.")}</w:p>");
        Assert.Equal([(TextLayer.Body, "Before after."), (TextLayer.TextBox, "Boxed.")], Layers(file));
    }

    [Fact]
    public void The_fallback_is_read_where_the_choice_is_not_understood()
    {
        var file = new WordFile(
            $"<mc:AlternateContent><mc:Choice Requires=\"later\">{Paragraph("New.")}</mc:Choice><mc:Fallback>{Paragraph("Old.")}</mc:Fallback></mc:AlternateContent>");
        Assert.Equal("Old.", file.Read().Text.Content);
    }

    [Fact]
    public void A_vector_text_box_without_alternatives_is_read() =>
        Assert.Equal(
            [(TextLayer.TextBox, "Boxed.")],
            Layers(new WordFile($"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("Boxed.")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")));

    [Fact]
    public void Notes_that_the_text_refers_to_are_layers_of_their_own()
    {
        var file = new WordFile($"<w:p>{Run("Fee")}<w:r><w:footnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"2\"/></w:r></w:p>")
        {
            Footnotes = Separator + $"<w:footnote w:id=\"1\">{Paragraph("Net of tax.")}</w:footnote><w:footnote w:id=\"9\">{Paragraph("Unused.")}</w:footnote>",
            Endnotes = $"<w:endnote w:id=\"2\">{Paragraph("At the end.")}</w:endnote>",
        };
        Assert.Equal([(TextLayer.Body, "Fee"), (TextLayer.Footnote, "Net of tax."), (TextLayer.Endnote, "At the end.")], Layers(file));
    }

    [Fact]
    public void Comments_are_a_layer_of_their_own() =>
        Assert.Equal(
            [(TextLayer.Body, "Fee"), (TextLayer.Comment, "Too high?")],
            Layers(new WordFile(Paragraph("Fee")) { Comments = $"<w:comment w:id=\"0\" w:author=\"A\">{Paragraph("Too high?")}</w:comment>" }));

    [Fact]
    public void Equal_headers_and_footers_stand_once()
    {
        var file = new WordFile(Paragraph("Body."))
        {
            Headers = [Paragraph("Confidential"), Paragraph("Confidential"), Paragraph("Annex")],
            Footers = [Paragraph("Page 1"), Paragraph("Page 1")],
        };
        Assert.Equal(
            [(TextLayer.Body, "Body."), (TextLayer.Header, "Confidential"), (TextLayer.Header, "Annex"), (TextLayer.Footer, "Page 1")],
            Layers(file));
    }

    private static IEnumerable<(TextLayer Layer, string Text)> Layers(WordFile file)
    {
        var text = file.Read().Text;
        return text.Blocks.Select(b => (b.Layer, text[b.Span]));
    }
}
