using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.Tests.Scans;

namespace ClauseScan.Documents.Tests.Pdf;

/// <summary>Chinese set from top to bottom in columns that follow each other to the left.</summary>
public sealed class StandingTextTests
{
    private static readonly string[] Columns = ["技术转让合同", "第一条　甲方将其拥有的专利和与其有关的技术秘密许可给乙方在合同地域内使用，", "乙方应当支付使用费（含税）。"];
    private static readonly string[] Paragraphs = ["技术转让合同", "第一条　甲方将其拥有的专利和与其有关的技术秘密许可给乙方在合同地域内使用，乙方应当支付使用费（含税）。"];

    [Fact]
    public void Columns_are_read_from_the_right_to_the_left() => Assert.Equal(Paragraphs, Reading.Of(InColumns(), "a.pdf").Body());

    [Fact]
    public void Characters_placed_one_by_one_are_columns_too() => Assert.Equal(Paragraphs, Reading.Of(CharacterByCharacter(), "a.pdf").Body());

    [Fact]
    public void Words_that_lie_on_their_side_in_a_column_stay_in_it()
    {
        // A letter for each piece, as programs place them: the baseline runs down the page.
        var pdf = new PdfFile().NewPage();
        string[] characters = ["乙", "方", "应", "当", "在", "2024", "年", "6", "月", "前", "向", "Licensor", "交", "付", "技", "术", "资", "料", "。"];
        var top = 72.0;
        foreach (var piece in characters)
        {
            if (piece[0] > 127)
            {
                pdf.Chinese(494, top + (12 * 0.88), piece);
                top += 12;
                continue;
            }

            pdf.Raw(FormattableString.Invariant($"BT /R 12 Tf 0 -1 1 0 496 {792 - top - 1} Tm ({piece}) Tj ET"));
            top += 2 + (piece.Length * 6);
        }

        Assert.Equal(["乙方应当在2024年6月前向Licensor交付技术资料。"], Reading.Of(pdf.ToBytes(), "a.pdf").Body());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_word_is_found_in_its_column(bool isOneRun)
    {
        // The third column, from its seventh character on. The library PdfPig moves letters that stand by half a point where it ought to be half a letter.
        var tolerance = !isOneRun || PdfEngine.Default is PopplerEngine ? 4 : 12;
        var area = Reading.Of(isOneRun ? InColumns() : CharacterByCharacter(), "a.pdf").AreaOf("使用费");
        Assert.InRange(area.Left, 446 - tolerance, 446 + tolerance);
        Assert.InRange(area.Width, 9, 15);
        Assert.InRange(area.Top, 72 + (6 * 12) - tolerance, 72 + (6 * 12) + tolerance);
        Assert.InRange(area.Height, 32, 40);
    }

    [Fact]
    public void A_row_of_short_cells_is_not_taken_for_columns()
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 0; i < 8; i++)
        {
            pdf.Chinese(72, 100 + (30 * i), "甲").Chinese(172, 100 + (30 * i), "专利许可使用");
        }

        Assert.DoesNotContain("甲甲", string.Concat(Reading.Of(pdf.ToBytes(), "a.pdf").Body()), StringComparison.Ordinal);
    }

    private static byte[] InColumns()
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 0; i < Columns.Length; i++)
        {
            pdf.Column(500 - (24 * i), 72, Columns[i]);
        }

        return pdf.ToBytes();
    }

    private static byte[] CharacterByCharacter()
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 0; i < Columns.Length; i++)
        {
            for (var j = 0; j < Columns[i].Length; j++)
            {
                pdf.Chinese(494 - (24 * i), 72 + (12 * (j + 0.88)), Columns[i][j].ToString());
            }
        }

        return pdf.ToBytes();
    }
}
