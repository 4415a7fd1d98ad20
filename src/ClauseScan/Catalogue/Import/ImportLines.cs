using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Import;

/// <summary>The lines of the official text, page numbers set aside.</summary>
internal static partial class ImportLines
{
    public static ImmutableArray<ImportLine> Of(SourceText text, DocumentMap map, List<ImportRemark> remarks)
    {
        var lines = new List<ImportLine>();
        var grid = PageGrid.Of(text, map);
        if (grid is not null)
        {
            lines.AddRange(new GridLines(text, map, grid).Of(text.Blocks.Where(b => b.Layer is TextLayer.Body or TextLayer.TextBox)));
        }

        var number = 1;
        var counted = 0;
        foreach (var block in text.Blocks)
        {
            var start = block.Span.Start;
            while (start < block.Span.End)
            {
                var end = text.Content.AsSpan(start, block.Span.End - start).IndexOfAny('\n', '\v', '\f');
                end = end < 0 ? block.Span.End : start + end;
                number += text.Content.AsSpan(counted, start - counted).Count('\n');
                counted = start;
                var words = text.Content[start..end].Trim();
                if (words.Length > 0 && (grid is null || block.Layer is not (TextLayer.Body or TextLayer.TextBox)))
                {
                    var line = new ImportLine(words, number, map.PageOf(start), block.Cell);
                    Add(line, block.Layer, lines, remarks);
                }

                start = end + 1;
            }
        }

        return WithoutPageNumbers(lines, remarks);
    }

    private static void Add(ImportLine line, TextLayer layer, List<ImportLine> lines, List<ImportRemark> remarks)
    {
        if (layer is TextLayer.Header or TextLayer.Footer && (MarkedPageNumber().IsMatch(line.Folded) || BareNumber().IsMatch(line.Folded) || OfficialWords.IsTitle(line.Folded) || TableHead.IsRow(line.Folded)))
        {
            remarks.Add(line.Remark(ImportRemarkKind.LeftOut, "A page number, a running title or a head row."));
        }
        else if (layer is TextLayer.Body or TextLayer.TextBox)
        {
            lines.Add(line);
        }
        else
        {
            remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "Stands beside the text, as a note, comment, header or footer."));
        }
    }

    /// <summary>A number between dashes is a page number; a bare one is where it counts on from the one before or up to the next.</summary>
    private static ImmutableArray<ImportLine> WithoutPageNumbers(List<ImportLine> lines, List<ImportRemark> remarks)
    {
        var bare = lines.Where(l => l.Cell is null && BareNumber().IsMatch(l.Folded)).Select(l => (Line: l, Value: ValueOf(l))).ToList();
        var numbers = new HashSet<ImportLine>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i + 1 < bare.Count; i++)
        {
            if (bare[i + 1].Value == bare[i].Value + 1)
            {
                numbers.Add(bare[i].Line);
                numbers.Add(bare[i + 1].Line);
            }
        }

        var kept = ImmutableArray.CreateBuilder<ImportLine>();
        foreach (var line in lines)
        {
            if (numbers.Contains(line) || (line.Cell is null && MarkedPageNumber().IsMatch(line.Folded)))
            {
                remarks.Add(line.Remark(ImportRemarkKind.LeftOut, "A page number."));
            }
            else
            {
                kept.Add(line);
            }
        }

        return kept.ToImmutable();
    }

    private static int ValueOf(ImportLine line) => int.Parse(line.Folded, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:[-—–－·] ?){1,2}\d{1,3}(?: ?[-—–－·]){1,2}$|^第 ?\d{1,3} ?页(?:[ ,，/]{0,3}共 ?\d{1,3} ?页)?$|^\d{1,3} ?/ ?\d{1,3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MarkedPageNumber();

    [GeneratedRegex(@"^[0-9]{1,3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareNumber();
}
