using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordRevisionTests
{
    private const string Mark = "<w:rPr><w:{0} w:author=\"Zhang\"/></w:rPr>";

    [Theory]
    [InlineData(Revisions.Final, "five percent net")]
    [InlineData(Revisions.Original, "ten percent net")]
    [InlineData(Revisions.Both, "tenfive percent net")]
    public void Each_version_can_be_read(Revisions revisions, string expected) =>
        Assert.Equal(expected, new WordFile($"<w:p>{Deleted("ten")}{Inserted("five")}{Run(" percent net")}</w:p>").Read(revisions).Text.Content);

    [Theory]
    [InlineData(Revisions.Final, "A\nmoved")]
    [InlineData(Revisions.Original, "moved\nA")]
    public void A_move_is_read_at_one_end(Revisions revisions, string expected)
    {
        var file = new WordFile(
            $"<w:p><w:moveFrom w:author=\"Zhang\">{Run("moved")}</w:moveFrom></w:p>{Paragraph("A")}<w:p><w:moveTo w:author=\"Zhang\">{Run("moved")}</w:moveTo></w:p>");
        Assert.Equal(expected, file.Read(revisions).Text.Content);
        Assert.StartsWith("1 tracked change (0 insertions, 0 deletions, 1 move) is still open, by 1 author (Zhang)", Assert.Single(file.Read(revisions).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("del", Revisions.Final, "onetwo")]
    [InlineData("del", Revisions.Original, "one\ntwo")]
    [InlineData("ins", Revisions.Final, "one\ntwo")]
    [InlineData("ins", Revisions.Original, "onetwo")]
    [InlineData("del", Revisions.Both, "one\ntwo")]
    public void Paragraphs_merge_where_the_mark_between_them_goes(string change, Revisions revisions, string expected)
    {
        var mark = Wrap(Mark, change);
        Assert.Equal(expected, new WordFile(Paragraph("one", mark) + Paragraph("two")).Read(revisions).Text.Content);
    }

    [Fact]
    public void A_deleted_paragraph_takes_no_number()
    {
        var deleted = $"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:author=\"Li\"/></w:rPr></w:pPr>{Deleted("gone")}</w:p>";
        var file = new WordFile(WordNumberingTests.Numbered(1, 0, "one") + deleted + WordNumberingTests.Numbered(1, 0, "two"))
        {
            Numbering = WordNumberingTests.List(WordNumberingTests.Level(0, "decimal", "%1.")),
        };
        Assert.Equal("1.\tone\n2.\ttwo", file.Read().Text.Content);
        Assert.Equal("1.\tone\n2.\tgone\n3.\ttwo", file.Read(Revisions.Original).Text.Content);
    }

    [Theory]
    [InlineData("del", Revisions.Final, "kept")]
    [InlineData("del", Revisions.Original, "gone\nkept")]
    [InlineData("ins", Revisions.Final, "gone\nkept")]
    [InlineData("ins", Revisions.Original, "kept")]
    public void A_tracked_row_comes_and_goes_as_a_whole(string change, Revisions revisions, string expected)
    {
        var row = $"<w:tr><w:trPr><w:{change} w:author=\"Li\"/></w:trPr>{WordTableTests.Cell(Paragraph("gone"))}</w:tr>";
        Assert.Equal(expected, new WordFile(WordTableTests.Table(row, WordTableTests.Row(WordTableTests.Cell(Paragraph("kept"))))).Read(revisions).Text.Content);
    }

    [Fact]
    public void Open_changes_are_told_with_their_number_and_authors()
    {
        var document = new WordFile($"<w:p>{Deleted("ten")}{Inserted("five")}{Inserted("%", "Li")}</w:p>").Read();
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("TX9002", diagnostic.Descriptor.Id);
        Assert.Equal(
            "3 tracked changes (2 insertions, 1 deletion, 0 moves) are still open, by 2 authors (Li, Zhang); the text was read as if all were accepted.",
            diagnostic.Message);
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
    }

    [Fact]
    public void Changes_of_formatting_alone_are_no_open_changes()
    {
        var file = new WordFile(
            "<w:p><w:pPr><w:pPrChange w:author=\"Li\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
            + Run("Fee", "<w:rPrChange w:author=\"Li\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>") + "</w:p>");
        Assert.Empty(file.Read().Diagnostics);
        Assert.Equal("Fee", file.Read().Text.Content);
    }

    private static string Inserted(string text, string author = "Zhang") => $"<w:ins w:author=\"{author}\">{Run(text)}</w:ins>";

    private static string Deleted(string text) => $"<w:del w:author=\"Zhang\"><w:r><w:delText>{text}</w:delText></w:r></w:del>";
}
