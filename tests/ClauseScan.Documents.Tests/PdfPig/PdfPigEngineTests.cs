using System.Collections.Immutable;
using ClauseScan.Documents.Pdf;
using ClauseScan.Documents.PdfPig;
using ClauseScan.Documents.Tests.Pdf;

namespace ClauseScan.Documents.Tests.PdfPig;

public sealed class PdfPigEngineTests
{
    [Fact]
    public void The_build_reads_with_PdfPig() => Assert.IsType<PdfPigEngine>(PdfEngine.Default);

    [Fact]
    public void Letters_of_one_line_make_one_run()
    {
        var run = Assert.Single(Runs(new PdfFile().NewPage().Line(100, 200, "Licensee assigns & <keeps>", bold: true)));
        Assert.Equal(("Licensee assigns & <keeps>", true, 12), (run.Text, run.IsBold, run.FontSize));
        Assert.InRange(run.Box.Left, 99.9, 100.1);
    }

    [Fact]
    public void Letters_that_stand_apart_make_two_runs() =>
        Assert.Equal(["one", "two"], Runs(new PdfFile().NewPage().Line(100, 200, "one").Line(150, 200, "two")).Select(r => r.Text));

    [Fact]
    public void Words_placed_without_a_space_between_are_parted() =>
        Assert.Equal("two words", Assert.Single(Runs(new PdfFile().NewPage().Raw("BT /R 12 Tf 72 700 Td [(two) -300 (words)] TJ ET"))).Text);

    [Fact]
    public void Kerned_letters_are_not_parted() =>
        Assert.Equal("WAVE", Assert.Single(Runs(new PdfFile().NewPage().Raw("BT /R 12 Tf 72 700 Td [(W) 80 (A) 60 (V) -50 (E)] TJ ET"))).Text);

    [Fact]
    public void Upside_down_text_is_placed_where_it_is_shown()
    {
        var run = Assert.Single(Runs(new PdfFile().NewPage().Raw("BT /R 12 Tf -1 0 0 -1 500 400 Tm (Upside down) Tj ET")));
        Assert.Equal(("Upside down", TextTurn.UpsideDown), (run.Text, run.Turn));
        Assert.InRange(run.Area.Left + run.Area.Width, 499.9, 500.1);
        Assert.InRange(run.Area.Top, 387, 391);
    }

    [Fact]
    public void Letters_printed_twice_for_weight_are_read_once() =>
        Assert.Single(Runs(new PdfFile().NewPage().Line(100, 200, "Heavy").Line(100.4, 200, "Heavy")));

    private static ImmutableArray<PdfRun> Runs(PdfFile file)
    {
        using var folder = new TemporaryFolder();
        return new PdfPigEngine().Read(folder.Write("a.pdf", file.ToBytes()), null, TimeSpan.FromSeconds(30)).Pages[0].Runs;
    }
}
