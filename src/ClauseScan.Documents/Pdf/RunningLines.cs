using System.Text;
using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Tells headers, footers and page numbers, which stand on many pages at the same place, from the flow of text.</summary>
internal static partial class RunningLines
{
    private const int FewestPages = 3;
    private const double Margin = 0.15;

    /// <summary>The layer of each running line; lines of the body are missing.</summary>
    public static Dictionary<TextLine, TextLayer> Of(IReadOnlyList<(PdfPage Page, List<TextLine> Lines)> pages)
    {
        var running = new Dictionary<TextLine, TextLayer>();
        Collect(pages, TextLayer.Header, running);
        Collect(pages, TextLayer.Footer, running);
        foreach (var line in PageNumbers.CountingUp([.. pages.Select(p => p.Lines)]))
        {
            running.TryAdd(line, TextLayer.Footer);
        }

        return running;
    }

    private static void Collect(IReadOnlyList<(PdfPage Page, List<TextLine> Lines)> pages, TextLayer layer, Dictionary<TextLine, TextLayer> running)
    {
        var margins = pages.Select(p => InMargin(p.Page, p.Lines, layer)).ToArray();
        var seen = new Dictionary<string, int>();
        foreach (var key in margins.SelectMany(lines => lines.Select(Key).Distinct()))
        {
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }

        foreach (var lines in margins)
        {
            // From the page's edge inwards: text of the body ends the margin. A page number may stand inside of what is repeated.
            foreach (var line in lines)
            {
                var isNumber = PageNumbers.HasForm(line.Text);
                if (!isNumber && !SourceLine().IsMatch(line.Text) && !(seen[Key(line)] >= FewestPages && line.Text.Count(char.IsLetter) >= 3))
                {
                    break;
                }

                running[line] = layer;
            }
        }
    }

    /// <summary>The lines of the upper or lower margin, those at the edge first.</summary>
    private static List<TextLine> InMargin(PdfPage page, List<TextLine> lines, TextLayer layer) => layer == TextLayer.Header
        ? [.. lines.Where(l => l.Box.Bottom < Margin * HeightFor(page, l)).OrderBy(l => l.Bottom)]
        : [.. lines.Where(l => l.Box.Top > (1 - Margin) * HeightFor(page, l)).OrderByDescending(l => l.Bottom)];

    private static double HeightFor(PdfPage page, TextLine line) => line.Base.Turn is TextTurn.Upright or TextTurn.UpsideDown ? page.Height : page.Width;

    /// <summary>What lines that run through the pages have in common: their words and their place.</summary>
    private static string Key(TextLine line) => FormattableString.Invariant($"{Words(line)}@{Math.Round(line.Bottom / 8)}");

    /// <summary>The words of a line without white space and case, and without the numbers that count pages: those of headings are kept.</summary>
    public static string Words(TextLine line)
    {
        var key = new StringBuilder();
        var isNumbered = Enumerators.Begins(line.Text) && !PageNumbers.HasForm(line.Text);
        foreach (var c in line.Text)
        {
            if (char.IsDigit(c) && !isNumbered)
            {
                key.Append(key.Length > 0 && key[^1] == '#' ? string.Empty : "#");
            }
            else if (!char.IsWhiteSpace(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    [GeneratedRegex(@"^Source: .{2,200}, \d{1,2}/\d{1,2}/\d{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SourceLine();
}
