using ClauseScan.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordRevisionTests
{
    private const string Mark = "<w:rPr><w:{0} w:author=\"Zhang\"/></w:rPr>";

    [Theory]
    [InlineData(Revisions.Final, "five percent net")]
    [InlineData(Revisions.Original, "ten percent net")]
    [InlineData(Revisions.Both, "[-ten-]{+five+} percent net")]
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

    [Theory]
    [InlineData(Revisions.Final, "five percent net", RevisionKind.Deletion, "", RevisionKind.Insertion, "five")]
    [InlineData(Revisions.Original, "ten percent net", RevisionKind.Deletion, "ten", RevisionKind.Insertion, "")]
    [InlineData(Revisions.Both, "[-ten-]{+five+} percent net", RevisionKind.Deletion, "ten", RevisionKind.Insertion, "five")]
    public void Words_keep_who_changed_them_and_when(Revisions read, string text, RevisionKind first, string firstWords, RevisionKind second, string secondWords)
    {
        var document = new WordFile($"<w:p>{Deleted("ten", "Li")}{Inserted("five")}{Run(" percent net")}</w:p>").Read(read);
        Assert.Equal(text, document.Text.Content);
        Assert.Equal(
            [(first, "Li", firstWords), (second, "Zhang", secondWords)],
            document.Revisions.Revisions.Select(r => (r.Kind, r.Author ?? "", document.Text[r.Span])));
        Assert.All(document.Revisions.Revisions, r => Assert.Equal(new DateTime(2024, 5, 1, 10, 20, 30), r.Date));
    }

    [Theory]
    [InlineData("moveFrom", Revisions.Original, RevisionKind.MoveFrom)]
    [InlineData("moveTo", Revisions.Final, RevisionKind.MoveTo)]
    public void Moved_words_are_told_as_moved(string element, Revisions read, RevisionKind expected) =>
        Assert.Equal(expected, Assert.Single(new WordFile($"<w:p><w:{element} w:author=\"Li\">{Run("moved")}</w:{element}></w:p>").Read(read).Revisions.Revisions).Kind);

    [Fact]
    public void Adjoining_runs_of_one_change_are_one_stretch()
    {
        var document = new WordFile($"<w:p>{Inserted("one ")}{Inserted("two")}{Run(" three")}</w:p>").Read();
        Assert.Equal("one two", document.Text[Assert.Single(document.Revisions.Revisions).Span]);
    }

    [Fact]
    public void Words_inserted_by_one_and_deleted_by_another_belong_to_both()
    {
        var file = new WordFile($"<w:p>{Run("shall ")}<w:ins w:author=\"Zhang\">{Deleted("not", "Li")}</w:ins>{Run(" assign")}</w:p>");
        Assert.Equal(["Zhang", "Li"], file.Read(Revisions.Both).Revisions.Revisions.Select(r => r.Author));
        Assert.Equal("shall [-not-] assign", file.Read(Revisions.Both).Text.Content);
        Assert.Equal("Li", Assert.Single(file.Read().Revisions.Revisions).Author);
    }

    [Fact]
    public void Words_between_the_marks_lead_back_to_their_runs()
    {
        var document = new WordFile($"<w:p>{Run("a ")}{Deleted("ten")}{Inserted("five")}</w:p>").Read(Revisions.Both);
        var ranges = document.Map.WordRangesOf(document.SpanOf("[-ten-]{+five+}"));
        Assert.Equal([(1, 0, 3), (2, 0, 4)], ranges.Select(r => (r.Run, r.Start, r.Length)));
    }

    [Theory]
    [InlineData("3. Term", "3.{+ Term+}")]
    [InlineData("第三条 期限", "第三条{+ 期限+}")]
    [InlineData("2.1甲方", "2.1{+甲方+}")]
    [InlineData("3.", "{+3.+}")]
    [InlineData("Term", "{+Term+}")]
    public void The_typed_number_of_a_new_clause_stands_before_the_mark(string words, string expected)
    {
        var document = new WordFile($"<w:p>{Inserted(words)}</w:p>").Read(Revisions.Both);
        Assert.Equal(expected, document.Text.Content);
        Assert.Equal(
            (expected.IndexOf(words[0], StringComparison.Ordinal), expected.LastIndexOf(words[^1]) + 1),
            (document.Revisions.Revisions[0].Span.Start, document.Revisions.Revisions[^1].Span.End));
    }

    [Fact]
    public void A_paragraph_mark_that_comes_or_goes_is_kept_at_its_place()
    {
        var document = new WordFile(Paragraph("one", Wrap(Mark, "del")) + Paragraph("two", Wrap(Mark, "ins")) + Paragraph("three")).Read();
        Assert.Equal(
            [(RevisionKind.ParagraphDeletion, 3), (RevisionKind.ParagraphInsertion, 6)],
            document.Revisions.Revisions.Select(r => (r.Kind, r.Span.Start)));
        Assert.Equal(RevisionKind.ParagraphDeletion, Assert.Single(document.Revisions.Of(document.SpanOf("onetwo"))).Kind);
    }

    [Fact]
    public void The_words_of_a_tracked_row_are_its_authors()
    {
        var row = $"<w:tr><w:trPr><w:ins w:author=\"Li\"/></w:trPr>{WordTableTests.Cell(Paragraph("new"))}</w:tr>";
        var document = new WordFile(WordTableTests.Table(row) + Paragraph("old")).Read();
        Assert.Equal("Li", Assert.Single(document.Revisions.Of(document.SpanOf("new"))).Author);
        Assert.Empty(document.Revisions.Of(document.SpanOf("old")));
    }

    [Fact]
    public void A_plain_paragraph_has_no_revisions() =>
        Assert.Empty(new WordFile(Paragraph("Fee")).Read().Revisions.Revisions);

    [Theory]
    [InlineData("", null, null)]
    [InlineData("w:author=\"A&#10;B\" w:date=\"soon\"", "A B", null)]
    [InlineData("w:author=\" \" w:date=\"9999-99-99T00:00:00Z\"", null, null)]
    public void Odd_authors_and_dates_do_no_harm(string attributes, string? author, string? date)
    {
        var revision = Assert.Single(new WordFile($"<w:p><w:ins {attributes}>{Run("x")}</w:ins></w:p>").Read().Revisions.Revisions);
        Assert.Equal((author, date), (revision.Author, revision.Date?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(Revisions.Final, "1.\tone\n2.\ttwo")]
    [InlineData(Revisions.Original, "one\n1.\ttwo")]
    public void A_number_given_as_a_change_is_not_in_the_original(Revisions read, string expected)
    {
        var given = Paragraph("one", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:pPrChange w:author=\"Li\"><w:pPr/></w:pPrChange>");
        Assert.Equal(expected, OfList(given + WordNumberingTests.Numbered(1, 0, "two")).Read(read).Text.Content);
    }

    [Theory]
    [InlineData(Revisions.Final, "one\n1.\ttwo")]
    [InlineData(Revisions.Original, "1.\tone\n2.\ttwo")]
    public void A_number_taken_away_as_a_change_is_in_the_original(Revisions read, string expected)
    {
        var taken = Paragraph("one", "<w:pPrChange w:author=\"Li\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>");
        Assert.Equal(expected, OfList(taken + WordNumberingTests.Numbered(1, 0, "two")).Read(read).Text.Content);
    }

    [Theory]
    [InlineData(Revisions.Final, "1.\tone")]
    [InlineData(Revisions.Original, "one")]
    public void An_inserted_number_is_not_in_the_original(Revisions read, string expected) =>
        Assert.Equal(expected, OfList(Paragraph("one", "<w:numPr><w:numId w:val=\"1\"/><w:ins w:author=\"Li\"/></w:numPr>")).Read(read).Text.Content);

    [Theory]
    [InlineData(Revisions.Final, "1.\tone\n2.\tnew\n3.\ttwo")]
    [InlineData(Revisions.Original, "1.\tone\n2.\ttwo")]
    public void An_inserted_paragraph_takes_no_number_in_the_original(Revisions read, string expected)
    {
        var inserted = $"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:ins w:author=\"Li\"/></w:rPr></w:pPr>{Inserted("new")}</w:p>";
        Assert.Equal(expected, OfList(WordNumberingTests.Numbered(1, 0, "one") + inserted + WordNumberingTests.Numbered(1, 0, "two")).Read(read).Text.Content);
    }

    private static WordFile OfList(string body) => new(body) { Numbering = WordNumberingTests.List(WordNumberingTests.Level(0, "decimal", "%1.")) };

    private static string Inserted(string text, string author = "Zhang") => $"<w:ins w:author=\"{author}\" w:date=\"2024-05-01T10:20:30Z\">{Run(text)}</w:ins>";

    private static string Deleted(string text, string author = "Zhang") => $"<w:del w:author=\"{author}\" w:date=\"2024-05-01T10:20:30Z\"><w:r><w:delText>{text}</w:delText></w:r></w:del>";
}
