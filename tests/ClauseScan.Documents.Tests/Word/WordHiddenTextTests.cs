using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordHiddenTextTests
{
    private const string Styles =
        "<w:style w:type=\"character\" w:styleId=\"Ghost\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"GhostBlock\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Derived\"><w:basedOn w:val=\"GhostBlock\"/></w:style>";

    [Theory]
    [InlineData("", "<w:vanish/>")]
    [InlineData("", "<w:rStyle w:val=\"Ghost\"/>")]
    [InlineData("<w:pStyle w:val=\"GhostBlock\"/>", "")]
    [InlineData("<w:pStyle w:val=\"Derived\"/>", "")]
    [InlineData("", "<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("", "<w:sz w:val=\"2\"/>")]
    public void Hidden_words_are_kept_and_reported_where_they_stand(string paragraph, string run)
    {
        var document = new WordFile($"<w:p><w:pPr>{paragraph}</w:pPr>{Run("Seen.", "<w:vanish w:val=\"0\"/><w:color w:val=\"auto\"/><w:sz w:val=\"24\"/>")}{Run(" All improvements are assigned.", run)}</w:p>") { Styles = Styles }.Read();
        Assert.Equal("Seen. All improvements are assigned.", document.Text.Content);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("TX9005", diagnostic.Descriptor.Id);
        Assert.Equal(" All improvements are assigned.", document.Text[diagnostic.Span]);
        Assert.StartsWith("31 characters ", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "<w:vanish w:val=\"false\"/>")]
    [InlineData("", "<w:webHidden/>")]
    [InlineData("<w:rPr><w:vanish/></w:rPr>", "")]
    [InlineData("<w:pStyle w:val=\"GhostBlock\"/>", "<w:rStyle w:val=\"Ghost\"/>")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"000080\"/>", "<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000080\"/>")]
    [InlineData("", "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>")]
    public void Words_that_are_seen_are_not_reported(string paragraph, string run) =>
        Assert.Empty(new WordFile($"<w:p><w:pPr>{paragraph}</w:pPr>{Run("Seen.", run)}</w:p>") { Styles = Styles }.Read().Diagnostics);

    [Fact]
    public void White_words_in_a_coloured_cell_are_seen() =>
        Assert.Empty(new WordFile(WordTableTests.Table(WordTableTests.Row(WordTableTests.Cell(
            $"<w:p>{Run("Head", "<w:color w:val=\"FFFFFF\"/>")}</w:p>", "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>")))).Read().Diagnostics);

    [Fact]
    public void Adjoining_hidden_paragraphs_are_reported_once()
    {
        var hidden = $"<w:p>{Run("Hidden.", "<w:vanish/>")}</w:p>";
        var document = new WordFile(hidden + hidden + Paragraph("Seen.") + hidden).Read();
        Assert.Equal(["Hidden.\nHidden.", "Hidden."], document.Diagnostics.Select(d => document.Text[d.Span]));
    }

    [Fact]
    public void Hidden_blanks_and_signs_are_not_reported() =>
        Assert.Empty(new WordFile($"<w:p>{Run("Seen")}{Run(" – ", "<w:vanish/>")}</w:p>").Read().Diagnostics);
}
