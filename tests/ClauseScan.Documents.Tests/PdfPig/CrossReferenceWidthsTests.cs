using System.Text;
using ClauseScan.Documents.PdfPig;

namespace ClauseScan.Documents.Tests.PdfPig;

public sealed class CrossReferenceWidthsTests
{
    [Theory]
    [InlineData("[1 2 166666666666666666666666666]")]
    [InlineData(" [ 1 2 -9 ]")]
    [InlineData("[1 2 1e30]")]
    [InlineData("[1 two 3]")]
    public void Widths_that_cannot_be_are_forgotten(string widths) => Assert.Equal(Entry("/w", widths), Forgotten(Entry("/W", widths)));

    [Theory]
    [InlineData("[1 2 0]")]
    [InlineData("[ 1\n4 2 ]")]
    [InlineData(" 5 0 R")]
    [InlineData("[]")]
    public void Others_stay(string widths) => Assert.Equal(Entry("/W", widths), Forgotten(Entry("/W", widths)));

    [Fact]
    public void Nothing_else_is_touched()
    {
        const string font = "3 0 obj\n<</Type/Font /W[-1 2 3]>>\nendobj\n";
        var data = Entry("/W", "[1 2 0]") + "\n/W[-1 -1 -1]\nendstream endobj\n";
        Assert.Equal(font + data + font, Forgotten(font + data + font));
    }

    [Fact]
    public void A_file_with_such_widths_is_told_and_ends_nothing()
    {
        const string head = "%PDF-1.5\n";
        var document = Reading.Of(Encoding.Latin1.GetBytes(head + Entry("/W", "[1 2 166666666666666666666666666]") + $"\nabc\nendstream\nendobj\nstartxref\n{head.Length}\n%%EOF\n"), "a.pdf");
        Reading.AssertUnread(document, "damaged");
    }

    private static string Entry(string name, string widths) => $"7 0 obj\n<</Type/XRef/Index[7 21]/Length 3/Root 8 0 R/Size 28{name}{widths}>>stream";

    private static string Forgotten(string file)
    {
        var bytes = Encoding.Latin1.GetBytes(file);
        CrossReferenceWidths.Forget(bytes);
        return Encoding.Latin1.GetString(bytes);
    }
}
