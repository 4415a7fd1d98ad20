using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The text of one layer of a document while it is read.</summary>
internal sealed class TextFlow
{
    private readonly StringBuilder _content = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly List<Lettering> _lettering = [];
    private readonly List<MappedSegment> _segments = [];
    private readonly List<HiddenStretch> _hidden = [];
    private readonly List<RevisedStretch> _revised = [];
    private readonly TextLayer _layer;
    private readonly ReadingBudget _budget;

    internal TextFlow(TextLayer layer, ReadingBudget budget)
    {
        _layer = layer;
        _budget = budget;
    }

    internal TextLayer Layer => _layer;

    /// <summary>The running numbers of the flow's lists.</summary>
    internal NumberingCounter Numbers { get; } = new();

    internal IReadOnlyList<TextBlock> Blocks => _blocks;

    internal IReadOnlyList<MappedSegment> Segments => _segments;

    internal IReadOnlyList<HiddenStretch> Hidden => _hidden;

    internal IReadOnlyList<RevisedStretch> Revised => _revised;

    internal string Content => _content.ToString();

    /// <summary>Writes a paragraph; one without words or a number leaves no trace.</summary>
    /// <param name="buffer">The paragraph's text.</param>
    /// <param name="label">The automatic number, or an empty string.</param>
    /// <param name="format">The block's kind, level and cell.</param>
    /// <param name="part">The part that holds the paragraph.</param>
    /// <param name="paragraph">The paragraph's index, or -1 for text outside any.</param>
    internal void Write(ParagraphBuffer buffer, string label, TextBlock format, string part, int paragraph)
    {
        var text = buffer.Text;
        var isBlank = string.IsNullOrWhiteSpace(text);
        if (isBlank && label is "" or "•")
        {
            return;
        }

        _budget.Spend(text.Length + label.Length, buffer.Pieces.Count + buffer.Revised.Count + 1);
        if (_content.Length > 0)
        {
            _content.Append('\n');
        }

        var start = _content.Length;
        if (label.Length > 0)
        {
            _content.Append(label);
        }

        if (label.Length > 0 && paragraph >= 0)
        {
            _segments.Add(new MappedSegment(new TextSpan(start, label.Length), Word: new WordRange(part, paragraph, -1, 0, label.Length)));
        }

        if (isBlank)
        {
            _blocks.Add(format with { Span = new TextSpan(start, label.Length), LabelLength = label.Length, Layer = _layer });
            _lettering.Add(buffer.Lettering);
            return;
        }

        if (label.Length > 0)
        {
            _content.Append('\t');
        }

        var offset = _content.Length;
        _content.Append(text);
        foreach (var piece in buffer.Pieces)
        {
            _segments.Add(new MappedSegment(
                new TextSpan(offset + piece.Start, piece.Length),
                Word: new WordRange(part, piece.Paragraph, piece.Run, piece.Offset, piece.Length)));
        }

        foreach (var hidden in buffer.Hidden)
        {
            _hidden.Add(hidden with { Span = new TextSpan(offset + hidden.Span.Start, hidden.Span.Length) });
        }

        foreach (var revised in buffer.Revised)
        {
            _revised.Add(revised with { Span = new TextSpan(offset + revised.Span.Start, revised.Span.Length) });
        }

        AddBlocks(buffer, text, start, offset, label.Length, format);
    }

    /// <summary>Sets the number of columns of the cells of a row, known only when the row has ended.</summary>
    internal void SetColumns(int firstBlock, int table, int row, int columns)
    {
        for (var i = firstBlock; i < _blocks.Count; i++)
        {
            if (_blocks[i].Cell is { } cell && cell.Table == table && cell.Row == row)
            {
                _blocks[i] = _blocks[i] with { Cell = cell with { Columns = columns } };
            }
        }
    }

    /// <summary>Makes paragraphs headings that stand out from the rest by their letters alone.</summary>
    internal void MarkHeadings()
    {
        var body = new BodyLettering(_lettering.Distinct());
        for (var i = 0; i < _blocks.Count; i++)
        {
            if ((BodyLettering.MayBeHeading(_blocks[i]) || IsRowLabel(i)) && body.IsHeading(TextOf(_blocks[i]), _lettering[i]))
            {
                _blocks[i] = _blocks[i] with { Kind = TextBlockKind.Heading };
            }
        }
    }

    // The bold words in the first of two cells that the second, not bold, is about.
    private bool IsRowLabel(int block) =>
        _layer == TextLayer.Body
        && _blocks[block].Cell is { Column: 0, Columns: 2 } cell
        && block + 1 < _blocks.Count && _blocks[block + 1].Cell is { Column: 1 } next && (next.Table, next.Row) == (cell.Table, cell.Row)
        && _lettering[block + 1].Plain > 0;

    private string TextOf(TextBlock block) => _content.ToString(block.Span.Start, block.Span.Length);

    private void AddBlocks(ParagraphBuffer buffer, string text, int start, int offset, int label, TextBlock format)
    {
        var from = 0;
        foreach (var position in buffer.Breaks)
        {
            if (ClauseStart.IsAt(text, position + 1) && !string.IsNullOrWhiteSpace(text[from..position]))
            {
                _content[offset + position] = '\n';
                AddBlock(from, position);
                from = position + 1;
            }
        }

        AddBlock(from, text.Length);

        void AddBlock(int first, int end)
        {
            var isFirst = first == 0;
            while (first < end && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (end > first && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end > first)
            {
                var span = isFirst && label > 0
                    ? TextSpan.FromBounds(start, offset + end)
                    : TextSpan.FromBounds(offset + first, offset + end);
                _blocks.Add(isFirst
                    ? format with { Span = span, LabelLength = label, Layer = _layer }
                    : new TextBlock(span)
                    {
                        Kind = format.Cell is null ? TextBlockKind.Paragraph : TextBlockKind.TableCell,
                        Cell = format.Cell,
                        Layer = _layer,
                    });
                _lettering.Add(buffer.Lettering);
            }
        }
    }
}
