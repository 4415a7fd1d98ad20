using ClauseScan.Corpus.Tests.Rendering;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ClauseScan.Corpus.Tests;

public sealed class WordRendererTests
{
    public static TheoryData<string> Names() => [.. CorpusFolder.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rendered_document_is_valid(string name)
    {
        using var document = Open(CorpusFolder.Source(name));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Numbers_are_automatic_and_not_typed()
    {
        using var document = Open(MarkedAgreement.Parse("numbering: chinese\n\n1> 定义\n2> 本合同。\n"));
        var paragraphs = document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        Assert.Equal(["定义", "本合同。"], paragraphs.Select(p => p.InnerText));
        Assert.Equal([0, 1], paragraphs.Select(p => p.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value));
    }

    [Fact]
    public void English_clauses_take_their_numbers_from_their_styles()
    {
        using var document = Open(MarkedAgreement.Parse("numbering: english\n\n1> Definitions\n"));
        var paragraph = document.MainDocumentPart!.Document.Body!.GetFirstChild<Paragraph>()!;
        Assert.Equal("Clause1", paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.Null(paragraph.ParagraphProperties.NumberingProperties);
    }

    [Fact]
    public void Tracked_changes_and_hidden_words_stay_what_they_are()
    {
        using var document = Open(MarkedAgreement.Parse("numbering: none\n\na {+b+}{-c-} {hidden:d}\n"));
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal("b", body.Descendants<InsertedRun>().Single().InnerText);
        Assert.Equal("c", body.Descendants<DeletedText>().Single().Text);
        Assert.Equal("d", body.Descendants<Run>().Single(r => r.RunProperties?.Vanish is not null).InnerText);
    }

    [Fact]
    public void Rows_that_follow_each_other_make_one_table()
    {
        using var document = Open(MarkedAgreement.Parse("numbering: none\n\n| a | 甲 |\n| b | 乙 |\nc\n"));
        var table = Assert.Single(document.MainDocumentPart!.Document.Body!.Elements<Table>());
        Assert.Equal(["a", "甲", "b", "乙"], table.Descendants<TableCell>().Select(c => c.InnerText));
    }

    private static WordprocessingDocument Open(MarkedAgreement agreement) =>
        WordprocessingDocument.Open(new MemoryStream(WordRenderer.Render(agreement)), isEditable: false);
}
