using ClauseScan.Text;
using static ClauseScan.Documents.Tests.Word.WordFile;

namespace ClauseScan.Documents.Tests.Word;

public sealed class WordTableTests
{
    [Fact]
    public void A_bilingual_table_comes_out_row_by_row()
    {
        var file = new WordFile(Table(
            Row(Cell(Paragraph("Grant") + Paragraph("more")), Cell(Paragraph("许可"))),
            Row(Cell(Paragraph("Term")), Cell(Paragraph("期限")))));
        Assert.Equal(
            [("Grant", 0, 0), ("more", 0, 0), ("许可", 0, 1), ("Term", 1, 0), ("期限", 1, 1)],
            Cells(file).Select(c => (c.Text, c.Cell!.Row, c.Cell.Column)));
        Assert.All(Cells(file), c => Assert.Equal(2, c.Cell!.Columns));
        Assert.All(file.Read().Text.Blocks, b => Assert.Equal(TextBlockKind.TableCell, b.Kind));
    }

    [Fact]
    public void Merged_columns_count()
    {
        var file = new WordFile(Table(
            "<w:tr>" + Cell(Paragraph("wide"), "<w:gridSpan w:val=\"2\"/>") + Cell(Paragraph("last")) + "</w:tr>",
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell(Paragraph("second")) + Cell(Paragraph("third")) + "</w:tr>"));
        Assert.Equal([(0, 3), (2, 3), (1, 3), (2, 3)], Cells(file).Select(c => (c.Cell!.Column, c.Cell.Columns)));
    }

    [Fact]
    public void Words_in_a_cell_merged_into_the_one_above_are_kept_and_reported()
    {
        var file = new WordFile(Table(
            "<w:tr>" + Cell(Paragraph("seen"), "<w:vMerge w:val=\"restart\"/>") + "</w:tr>",
            "<w:tr>" + Cell(Paragraph("unseen"), "<w:vMerge/>") + "</w:tr>"));
        var document = file.Read();
        Assert.Equal("seen\nunseen", document.Text.Content);
        Assert.Equal("unseen", document.Text[Assert.Single(document.Diagnostics).Span]);
    }

    [Fact]
    public void An_empty_cell_merged_into_the_one_above_leaves_no_trace()
    {
        var document = new WordFile(Table(
            "<w:tr>" + Cell(Paragraph("seen"), "<w:vMerge w:val=\"restart\"/>") + "</w:tr>",
            "<w:tr>" + Cell("<w:p/>", "<w:vMerge/>") + "</w:tr>")).Read();
        Assert.Equal("seen", document.Text.Content);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_nested_table_has_a_number_of_its_own()
    {
        var inner = Table(Row(Cell(Paragraph("inner"))));
        var file = new WordFile(Table(Row(Cell(Paragraph("before") + inner + Paragraph("after")), Cell(Paragraph("right")))) + Paragraph("outside"));
        Assert.Equal(
            [("before", 0, 0), ("inner", 1, 0), ("after", 0, 0), ("right", 0, 1), ("outside", -1, -1)],
            Cells(file).Select(c => (c.Text, c.Cell?.Table ?? -1, c.Cell?.Column ?? -1)));
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:ins w:author=\"A\">{0}</w:ins>")]
    public void Wrapped_rows_and_cells_are_read(string wrapper)
    {
        var wrapped = Wrap(wrapper, Row(Cell(Paragraph("wrapped"))));
        Assert.Equal([("plain", 0), ("wrapped", 1)], Cells(new WordFile(Table(Row(Cell(Paragraph("plain"))), wrapped))).Select(c => (c.Text, c.Cell!.Row)));
    }

    [Fact]
    public void A_numbered_paragraph_in_a_cell_is_a_list_item_with_its_place()
    {
        var file = new WordFile(Table(Row(Cell(WordNumberingTests.Numbered(1, 0, "Grant")))))
        {
            Numbering = WordNumberingTests.List(WordNumberingTests.Level(0, "decimal", "%1.")),
        };
        var block = file.Read().Text.Blocks[0];
        Assert.Equal((TextBlockKind.ListItem, 2, new TableCell(0, 0, 0, 1)), (block.Kind, block.LabelLength, block.Cell));
    }

    internal static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    internal static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    internal static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    private static IEnumerable<(string Text, TableCell? Cell)> Cells(WordFile file)
    {
        var text = file.Read().Text;
        return text.Blocks.Select(b => (text[b.Span], b.Cell));
    }
}
