using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Html;

namespace ClauseScan.Web.Pages;

/// <summary>The text of a draft as paragraphs, lists and tables, with findings marked on exactly their words and references as links.</summary>
internal sealed class DocumentText(AgreementReading reading, FindingMarks marks, string queue)
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly HashSet<Guid> _begun = [];

    public IHtmlContent Write()
    {
        var body = reading.Blocks.Where(b => b.Layer == "body").ToList();
        Blocks(body);
        foreach (var layer in reading.Blocks.Where(b => b.Layer != "body").GroupBy(b => b.Layer))
        {
            Raw($"<section class=\"layer\"><h3>{Heading(layer.Key)}</h3>");
            Blocks([.. layer]);
            Raw("</section>");
        }

        return new HtmlString(_html.ToString());
    }

    private static string Heading(string layer) => layer switch
    {
        "text-box" => "Text boxes",
        "footnote" => "Footnotes",
        "endnote" => "Endnotes",
        "comment" => "Comments",
        "header" => "Page headers",
        _ => "Page footers",
    };

    private void Blocks(List<BlockView> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            if (blocks[i].Table is not { } table)
            {
                Paragraph(blocks[i++]);
                continue;
            }

            var cells = blocks.Skip(i).TakeWhile(b => b.Table == table).ToList();
            Table(cells);
            i += cells.Count;
        }
    }

    private void Table(List<BlockView> cells)
    {
        Raw("<table class=\"cells\">");
        foreach (var row in cells.GroupBy(c => c.Row))
        {
            Raw("<tr>");
            foreach (var cell in row.GroupBy(c => c.Column))
            {
                Raw("<td>");
                foreach (var block in cell)
                {
                    Paragraph(block);
                }

                Raw("</td>");
            }

            Raw("</tr>");
        }

        Raw("</table>");
    }

    private void Paragraph(BlockView block)
    {
        var element = block.Kind == "heading" ? "h3" : "p";
        var level = Math.Clamp(block.Level, 0, 8).ToString(CultureInfo.InvariantCulture);
        Raw($"<{element} id=\"b{Number(block.Start)}\" class=\"{block.Kind} level-{level}\">");
        foreach (var (start, end) in Cuts(block))
        {
            Stretch(start, end);
        }

        Raw($"</{element}>");
    }

    // Where a mark or a link begins or ends.
    private IEnumerable<(int Start, int End)> Cuts(BlockView block)
    {
        var end = Math.Min(block.Start + block.Length, reading.Text.Length);
        var cuts = new SortedSet<int> { block.Start, end };
        foreach (var row in marks.Within(block.Start, block.Length))
        {
            cuts.Add(Math.Max(row.Start, block.Start));
            cuts.Add(Math.Min(FindingMarks.EndOf(row), end));
        }

        foreach (var reference in LinksIn(block.Start, end))
        {
            cuts.Add(Math.Max(reference.Place.Start, block.Start));
            cuts.Add(Math.Min(reference.Place.Start + reference.Place.Length, end));
        }

        var from = block.Start;
        foreach (var cut in cuts.Skip(1))
        {
            yield return (from, cut);
            from = cut;
        }
    }

    private IEnumerable<ReferenceView> LinksIn(int start, int end) =>
        reading.References.Where(r => r.Target is not null && r.Place.Start < end && r.Place.Start + r.Place.Length > start);

    private void Stretch(int start, int end)
    {
        var found = marks.Within(start, end - start).ToList();
        var target = LinksIn(start, end).FirstOrDefault()?.Target;
        if (found.Count > 0)
        {
            foreach (var row in found.Where(r => _begun.Add(r.Id)))
            {
                Raw($"<a class=\"begin\" id=\"f-{row.Id}\" href=\"/review/{row.Id}{s_encoder.Encode(queue)}\" data-finding=\"{row.Id}\"><span class=\"offscreen\">Finding: </span>{Number(row.Rank)}</a>");
            }

            Raw($"<mark class=\"{FindingMarks.ClassOf(found[0])}\" data-findings=\"{string.Join(' ', found.Select(f => f.Id))}\">");
        }

        if (target is not null)
        {
            Raw($"<a class=\"reference\" href=\"#b{Number(Places.BlockAt(reading, target.Start)?.Start ?? 0)}\">");
        }

        _html.Append(s_encoder.Encode(reading.Text[start..end]).Replace("&#xA;", "<br>", StringComparison.Ordinal));
        Raw((target is null ? "" : "</a>") + (found.Count > 0 ? "</mark>" : ""));
    }

    private void Raw(string html) => _html.Append(html);

    private static string Number(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
