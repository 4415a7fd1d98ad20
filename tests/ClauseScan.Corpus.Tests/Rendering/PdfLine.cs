using System.Collections.Immutable;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>One line of set glyphs.</summary>
/// <param name="Glyphs">The glyphs, without a space at either end.</param>
/// <param name="EndsParagraph">Whether the paragraph ends with it, so that it is not justified.</param>
internal sealed record PdfLine(ImmutableArray<PdfGlyph> Glyphs, bool EndsParagraph)
{
    /// <summary>The natural width in points.</summary>
    public double Width => Glyphs.Sum(g => g.Width);

    /// <summary>Breaks glyphs into lines, as many on each as fit.</summary>
    public static ImmutableArray<PdfLine> Wrap(ImmutableArray<PdfGlyph> glyphs, double measure)
    {
        var lines = ImmutableArray.CreateBuilder<PdfLine>();
        var start = 0;
        while (start < glyphs.Length)
        {
            var end = LineEnd(glyphs, start, measure);
            var isLast = end == glyphs.Length;
            lines.Add(new PdfLine([.. glyphs[start..end].Reverse().SkipWhile(g => g.Character == ' ').Reverse()], isLast));
            start = end;
        }

        return lines.ToImmutable();
    }

    private static int LineEnd(ImmutableArray<PdfGlyph> glyphs, int start, double measure)
    {
        var width = 0.0;
        var opportunity = -1;
        for (var i = start; i < glyphs.Length; i++)
        {
            if (i > start && PdfGlyph.MayBreak(glyphs[i - 1], glyphs[i]))
            {
                opportunity = i;
            }

            width += glyphs[i].Width;
            if (width > measure && glyphs[i].Character != ' ')
            {
                return opportunity > start ? opportunity : Math.Max(i, start + 1);
            }
        }

        return glyphs.Length;
    }
}
