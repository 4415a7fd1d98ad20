using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class PdfTableTests
{
    [Fact]
    public void The_cells_of_rows_are_told_apart()
    {
        var pdf = new PdfFile().NewPage().Line(72, 72, "The parties agree on the key terms.");
        foreach (var (row, top) in (ReadOnlySpan<(int, int)>)[(0, 100), (1, 130), (2, 160)])
        {
            pdf.Line(72, top, $"Term {"abc"[row]}").Line(250, top, "Words of the second cell that").Line(250, top + 14, "go on below.");
        }

        var blocks = Reading.Of(pdf.ToBytes(), "a.pdf").Text.Blocks;
        Assert.Equal(
            [null, (0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)],
            blocks.Select(b => b.Cell is { } c ? (c.Row, c.Column) : ((int, int)?)null));
        Assert.All(blocks[1..], b => Assert.Equal(TextBlockKind.TableCell, b.Kind));
    }

    [Fact]
    public void A_bilingual_agreement_in_two_columns_pairs_row_by_row_over_the_page_break()
    {
        var pdf = new PdfFile().NewPage();
        for (var row = 1; row <= 3; row++)
        {
            pdf.Line(72, 60 * row, $"{row}.1 The Licensor grants the Licensee").Line(72, (60 * row) + 14, "a licence.")
                .Chinese(320, 60 * row, $"{row}.1 许可方授予被许可方").Chinese(320, (60 * row) + 20, "一项许可。");
        }

        pdf.Line(72, 300, "4.1 The Licensee shall pay").Chinese(320, 300, "4.1 被许可方应当支付许可")
            .NewPage().Line(72, 72, "the fee.").Chinese(320, 72, "费。");
        var document = Reading.Of(pdf.ToBytes(), "a.pdf");
        Assert.Equal(
            ["1.1 The Licensor grants the Licensee a licence.", "1.1 许可方授予被许可方一项许可。", "2.1 The Licensor grants the Licensee a licence.", "2.1 许可方授予被许可方一项许可。",
                "3.1 The Licensor grants the Licensee a licence.", "3.1 许可方授予被许可方一项许可。", "4.1 The Licensee shall pay the fee.", "4.1 被许可方应当支付许可费。"],
            document.Body());
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3], document.Text.Blocks.Select(b => b.Cell?.Row ?? -1));
    }

    [Fact]
    public void Two_columns_of_running_text_are_no_table()
    {
        var pdf = new PdfFile().NewPage();
        foreach (var left in (double[])[72, 320])
        {
            for (var line = 0; line < 20; line++)
            {
                pdf.Line(left, 72 + (14 * line), "words of a column that runs down");
            }
        }

        Assert.All(Reading.Of(pdf.ToBytes(), "a.pdf").Text.Blocks, b => Assert.Null(b.Cell));
    }

    [Fact]
    public void Numbered_clauses_and_a_table_of_contents_are_no_table()
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 1; i <= 5; i++)
        {
            pdf.Line(72, 60 + (14 * i), $"{i}.1").Line(120, 60 + (14 * i), "Grant of the licence").Line(500, 60 + (14 * i), $"{i + 3}");
            pdf.Line(72, 260 + (28 * i), $"{i}.2").Line(120, 260 + (28 * i), "The Licensee shall pay.");
        }

        Assert.All(Reading.Of(pdf.ToBytes(), "a.pdf").Text.Blocks, b => Assert.Null(b.Cell));
    }
}
