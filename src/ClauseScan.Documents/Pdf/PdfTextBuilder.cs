using System.Collections.Immutable;
using System.Text;
using ClauseScan.Documents.Word;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Writes paragraphs down as the canonical text, with their blocks and the way back to the page.</summary>
internal sealed class PdfTextBuilder(LineJoin join, BodyFont bodyFont)
{
    private const int LongestHeading = 160;

    private readonly StringBuilder _content = new();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly List<(TextSpan Span, PdfRun Run)> _segments = [];

    public void Add(Paragraph paragraph, TextLayer layer)
    {
        if (_content.Length > 0)
        {
            _content.Append('\n');
        }

        var start = _content.Length;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines[i];
            if (i > 0)
            {
                var (separator, dropsHyphen) = join.Between(paragraph.Lines[i - 1].Text, line.Text);
                if (dropsHyphen)
                {
                    DropLast();
                }

                _content.Append(separator);
            }

            Add(line);
        }

        var span = TextSpan.FromBounds(start, _content.Length);
        var isHeading = layer == TextLayer.Body && span.Length <= LongestHeading && bodyFont.IsHeading(paragraph);
        var cell = layer == TextLayer.Body ? paragraph.Lines[0].Cell : null;
        _blocks.Add(new TextBlock(span)
        {
            Layer = layer,
            Cell = cell,
            Kind = cell is not null ? TextBlockKind.TableCell : isHeading ? TextBlockKind.Heading : TextBlockKind.Paragraph,
        });
    }

    public SourceText ToText() => new(_content.ToString(), _blocks.ToImmutable());

    /// <summary>The stretches of the text with the runs they were made of, in its order.</summary>
    public IReadOnlyList<(TextSpan Span, PdfRun Run)> Segments => _segments;

    /// <summary>The words that are not seen on their pages.</summary>
    public IReadOnlyList<HiddenStretch> Hidden() =>
        [.. _segments.Where(s => s.Run.Hidden != HiddenReason.None).Select(s => new HiddenStretch(s.Span, s.Run.Hidden))];

    public DocumentMap ToMap(SourceText text, PdfContents contents) => new(
        [
            .. _segments.Select(s => new MappedSegment(s.Span, s.Run.Area)
            {
                IsVertical = s.Run.IsVertical,
                IsReversed = s.Run.Turn is TextTurn.Anticlockwise or TextTurn.UpsideDown,
                Advances = new CharacterAdvances(
                    text.Content, s.Span.Start, s.Span.Length, s.Run.IsVertical ? s.Run.Area.Height : s.Run.Area.Width, s.Run.FontSize, s.Run.IsBold),
            }),
        ],
        contents.PageCount,
        [.. contents.Pages.Select(p => new PageSize(p.Number, p.Width, p.Height))]);

    private void Add(TextLine line)
    {
        for (var i = 0; i < line.Runs.Count; i++)
        {
            var run = line.Runs[i];
            if (i > 0)
            {
                _content.Append(line.GapBefore(i));
            }

            var text = i == 0 ? run.Text.TrimStart() : run.Text;
            text = i == line.Runs.Count - 1 ? text.TrimEnd() : text;
            if (text.Length > 0)
            {
                _segments.Add((new TextSpan(_content.Length, text.Length), run));
                _content.Append(text);
            }
        }
    }

    private void DropLast()
    {
        _content.Length--;
        var (span, run) = _segments[^1];
        _segments.RemoveAt(_segments.Count - 1);
        if (span.Length > 1)
        {
            _segments.Add((new TextSpan(span.Start, span.Length - 1), run));
        }
    }
}
