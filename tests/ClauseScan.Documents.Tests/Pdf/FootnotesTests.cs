using ClauseScan.Text;

namespace ClauseScan.Documents.Tests.Pdf;

public static class FootnotesTests
{
    private const string First = "The Licensee shall assign all improvements to the technology";
    private const string Second = "to the Licensor without any charge.";

    [Theory]
    [InlineData("1")]
    [InlineData("*")]
    public static void A_note_at_the_foot_does_not_interrupt_the_sentence(string mark)
    {
        var document = Reading.Of(
            Pages(mark).Line(72, 724, mark, 6).Line(78, 726, "As listed in the first schedule, which", 8).Line(72, 736, "may grow.", 8).ToBytesWithSecondPage(), "a.pdf");
        Assert.StartsWith(First, document.Body()[^1], StringComparison.Ordinal);
        Assert.EndsWith(" " + Second, document.Body()[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("schedule", document.Body()[^1], StringComparison.Ordinal);
        Assert.Equal([mark + " As listed in the first schedule, which may grow."], document.Layer(TextLayer.Footnote).Select(n => n.Replace(mark + "As", mark + " As", StringComparison.Ordinal)));
        Assert.Equal(1, document.Map.AreasOf(document.SpanOf("first schedule"))[0].Page);
    }

    [Theory]
    [InlineData("2 Words to which nothing refers.", 8)]
    [InlineData("1. A numbered clause in small type.", 8)]
    [InlineData("1 A line as large as the body.", 12)]
    [InlineData("Signature of the Licensor: ____________", 8)]
    public static void Other_lines_at_the_foot_stay_in_the_body(string line, double size)
    {
        var document = Reading.Of(Pages("1").Line(72, 726, line, size).ToBytesWithSecondPage(), "a.pdf");
        Assert.Empty(document.Layer(TextLayer.Footnote));
        Assert.Contains(line, document.Text.Content, StringComparison.Ordinal);
    }

    private static PdfFile Pages(string mark)
    {
        var pdf = new PdfFile().NewPage();
        for (var i = 0; i < 8; i++)
        {
            pdf.Line(72, 560 + (14 * i), "Each of the parties has a whole line of words in the body of it.");
        }

        return pdf.Line(72, 700, First).Line(407, mark == "*" ? 700 : 695, mark, mark == "*" ? 12 : 7);
    }

    private static byte[] ToBytesWithSecondPage(this PdfFile pdf) => pdf.NewPage().Line(72, 100, Second).ToBytes();
}
