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
    private readonly Stretches<MarkedStretch> _marks = new(marks.Stretches, m => (m.Start, m.End));
    private readonly Stretches<ReferenceView> _links = new(
        reading.References.Where(r => r.Target is not null), r => (r.Place.Start, r.Place.Start + r.Place.Length));
    private readonly int[] _starts = [.. reading.Blocks.Select(b => b.Start).Order()];

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
        var (element, kind) = block.Kind switch
        {
            "heading" => ("h3", "heading"),
            "list-item" => ("p", "list-item"),
            _ => ("p", "paragraph"),
        };
        Raw($"<{element} id=\"b{Number(block.Start)}\" class=\"{kind} level-{Number(Math.Clamp(block.Level, 0, 8))}\">");
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
        foreach (var (from, to) in _marks.Within(block.Start, end).Select(m => (m.Start, m.End)).Concat(_links.Within(block.Start, end).Select(l => (l.Start, l.End))))
        {
            cuts.Add(Math.Max(from, block.Start));
            cuts.Add(Math.Min(to, end));
        }

        var last = block.Start;
        foreach (var cut in cuts.Skip(1))
        {
            yield return (last, cut);
            last = cut;
        }
    }

    private void Stretch(int start, int end)
    {
        var found = _marks.Within(start, end).ConvertAll(m => m.Thing);
        var target = _links.Within(start, end) is [var link, ..] ? link.Thing.Target : null;
        if (found.Count > 0)
        {
            foreach (var row in found.Where(m => !m.IsOther && _begun.Add(m.Row.Id)).Select(m => m.Row))
            {
                Raw($"<a class=\"begin\" id=\"f-{row.Id}\" href=\"/review/{row.Id}{s_encoder.Encode(queue)}\" data-finding=\"{row.Id}\"><span class=\"offscreen\">Finding: </span>{Number(row.Rank)}</a>");
            }

            var name = FindingMarks.ClassOf(found[0].Row, found.TrueForAll(m => m.IsOther));
            Raw($"<mark class=\"{name}\" data-findings=\"{string.Join(' ', found.Select(m => m.Row.Id))}\">");
        }

        if (target is not null)
        {
            Raw($"<a class=\"reference\" href=\"#b{Number(BlockBefore(target.Start))}\">");
        }

        _html.Append(s_encoder.Encode(reading.Text[start..end]).Replace("&#xA;", "<br>", StringComparison.Ordinal));
        Raw((target is null ? "" : "</a>") + (found.Count > 0 ? "</mark>" : ""));
    }

    // The start of the paragraph that a place lies in.
    private int BlockBefore(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        return index >= 0 ? position : _starts[Math.Max(0, ~index - 1)];
    }

    private void Raw(string html) => _html.Append(html);

    private static string Number(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
