using System.Globalization;
using System.Text;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The content of one page while it is set.</summary>
internal sealed class PdfPage
{
    private readonly StringBuilder _content = new();

    /// <summary>The operators, ASCII only.</summary>
    public string Content => _content.ToString();

    /// <summary>Shows a line; a measure makes it justified.</summary>
    public void Show(PdfLine line, double left, double baseline, double size, double? measure = null)
    {
        var gap = measure is { } width && !line.EndsParagraph ? width - line.Width : 0;
        var spaces = line.Glyphs.Count(g => g.Character == ' ');
        var isChinese = line.Glyphs.Count(g => g.Font == PdfFont.Song) > line.Glyphs.Length / 2;
        var wordSpace = !isChinese && spaces > 0 ? gap / spaces : 0;
        var characterSpace = isChinese && line.Glyphs.Length > 1 ? gap / (line.Glyphs.Length - 1) : 0;
        _content.Append(CultureInfo.InvariantCulture, $"BT {wordSpace:0.###} Tw {characterSpace:0.###} Tc 1 0 0 1 {left:0.##} {baseline:0.##} Tm\n");
        for (var i = 0; i < line.Glyphs.Length;)
        {
            i += ShowRun(line, i, size);
        }

        _content.Append("ET\n");
    }

    private int ShowRun(PdfLine line, int start, double size)
    {
        var font = line.Glyphs[start].Font;
        var end = start;
        while (end < line.Glyphs.Length && line.Glyphs[end].Font == font)
        {
            end++;
        }

        _content.Append(CultureInfo.InvariantCulture, $"/F{(int)font + 1} {size:0.##} Tf ");
        _content.Append(font == PdfFont.Song ? '<' : '(');
        for (var i = start; i < end; i++)
        {
            AppendCharacter(line.Glyphs[i]);
        }

        _content.Append(font == PdfFont.Song ? "> Tj\n" : ") Tj\n");
        return end - start;
    }

    private void AppendCharacter(PdfGlyph glyph)
    {
        if (glyph.Font == PdfFont.Song)
        {
            _content.Append(CultureInfo.InvariantCulture, $"{(int)glyph.Character:X4}");
            return;
        }

        var code = HelveticaMetrics.CodeOf(glyph.Character);
        _content.Append(code switch
        {
            (byte)'(' or (byte)')' or (byte)'\\' => "\\" + (char)code,
            > (byte)'~' => "\\" + Convert.ToString(code, 8),
            _ => ((char)code).ToString(),
        });
    }
}
