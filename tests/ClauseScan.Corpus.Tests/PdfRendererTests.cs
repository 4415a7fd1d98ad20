using System.Globalization;
using System.Text;
using ClauseScan.Corpus.Tests.Rendering;

namespace ClauseScan.Corpus.Tests;

public sealed class PdfRendererTests
{
    private const string Words = "The Licensor grants to the Licensee a non-exclusive licence under the Licensed Patents to make and sell products. ";

    public static TheoryData<string> Names() =>
        [.. CorpusFolder.Names().Where(n => CorpusFolder.Source(n).Front.Formats.Contains("pdf"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_object_stands_where_the_table_says(string name)
    {
        var file = Encoding.ASCII.GetString(PdfRenderer.Render(CorpusFolder.Source(name)));
        var table = file[file.LastIndexOf("\nxref\n", StringComparison.Ordinal)..].Split('\n');
        var offsets = table.Skip(4).TakeWhile(l => l.EndsWith(" n ", StringComparison.Ordinal)).Select(l => int.Parse(l[..10], CultureInfo.InvariantCulture));
        var expected = 1;
        Assert.All(offsets, o => Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{expected++} 0 obj\n"), file[o..(o + 12)], StringComparison.Ordinal));
        Assert.True(expected > 10);
    }

    [Fact]
    public void Lines_fit_their_measure_and_lose_no_word()
    {
        var glyphs = PdfGlyph.Set([new Piece(string.Concat(Enumerable.Repeat(Words, 5)), PieceKind.Plain, false)], 10.5, "en", false);
        var lines = PdfLine.Wrap(glyphs, 451);
        Assert.All(lines, l => Assert.InRange(l.Width, 1, 451));
        Assert.Equal(string.Concat(Enumerable.Repeat(Words, 5)).Replace(" ", "", StringComparison.Ordinal), Squeezed(lines));
    }

    [Fact]
    public void A_Chinese_line_never_begins_with_a_comma()
    {
        var glyphs = PdfGlyph.Set([new Piece(string.Concat(Enumerable.Repeat("许可方，", 40)), PieceKind.Plain, false)], 10, "zh", false);
        Assert.All(PdfLine.Wrap(glyphs, 112), l => Assert.NotEqual('，', l.Glyphs[0].Character));
    }

    [Fact]
    public void A_word_longer_than_the_line_is_broken() =>
        Assert.True(PdfLine.Wrap(PdfGlyph.Set([new Piece(new string('x', 300), PieceKind.Plain, false)], 10, "en", false), 100).Length > 1);

    [Fact]
    public void Numbers_are_written_out_and_pages_are_counted()
    {
        var body = string.Concat(Enumerable.Repeat("2> " + Words + "\n", 60));
        var file = Encoding.ASCII.GetString(PdfRenderer.Render(MarkedAgreement.Parse("title: T\nnumbering: english\nheader: Draft\n\n1> Grant\n" + body)));
        Assert.Contains("(1.60) Tj", file, StringComparison.Ordinal);
        var pages = file.Split("/Type /Page ").Length - 1;
        Assert.True(pages > 1);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"(Page {pages} of {pages}) Tj"), file, StringComparison.Ordinal);
    }

    private static string Squeezed(IEnumerable<PdfLine> lines) =>
        string.Concat(lines.SelectMany(l => l.Glyphs).Select(g => g.Character).Where(c => c != ' '));
}
