using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

internal sealed partial class StoryReader
{
    /// <summary>A longer paragraph is never taken for an entry of a table of contents.</summary>
    private const int LongestContentsEntry = 400;

    private void Paragraph()
    {
        if (!_state.MergesNext)
        {
            Flush();
        }

        var state = _state;
        state.Paragraph = ParagraphProperties.None;
        state.ParagraphIndex = _cursor.Paragraph;
        Children();
        KeepHeaders(state.Paragraph.HeadersAndFooters ?? []);
        if (state.Paragraph.MarkInserted is { } inserted)
        {
            Mark(inserted);
        }

        if (state.Paragraph.MarkDeleted is { } deleted)
        {
            Mark(deleted);
        }

        if (!IsVisible)
        {
            return;
        }

        state.MergesNext = state.Paragraph.IsDropCap || _session.Options.Revisions switch
        {
            Revisions.Final => state.Paragraph.MarkDeleted is not null,
            Revisions.Original => state.Paragraph.MarkInserted is not null,
            _ => false,
        };
        if (!state.MergesNext)
        {
            WriteParagraph();
        }
    }

    private void Mark(TrackedChange change)
    {
        _session.Revisions.Count(change);
        _state.Buffer.ReviseMark(change);
    }

    /// <summary>Writes text that no paragraph mark has ended.</summary>
    private void Flush()
    {
        if (_state.Buffer.Length > 0)
        {
            WriteParagraph();
        }

        _state.MergesNext = false;
        _state.Paragraph = ParagraphProperties.None;
    }

    private void WriteParagraph()
    {
        var (state, styles) = (_state, _session.Styles);
        state.Buffer.Mark(RevisionMark.None);
        var place = IsMereSectionBreak() ? null : _session.Numbering.PlaceOf(state.Paragraph);
        var label = place is null ? "" : state.Flow.Numbers.Next(place);
        var outline = styles.OutlineLevelOf(state.Paragraph);
        if (!IsContentsEntry())
        {
            var cell = state.Table?.Cell;
            var format = new TextBlock(default)
            {
                Kind = outline >= 0 ? TextBlockKind.Heading
                    : label.Length > 0 ? TextBlockKind.ListItem
                    : cell is not null ? TextBlockKind.TableCell
                    : TextBlockKind.Paragraph,
                Level = outline >= 0 ? outline : label.Length > 0 ? place!.Level : -1,
                Cell = cell,
            };
            state.Flow.Write(state.Buffer, label, format, _cursor.Part, state.ParagraphIndex);
        }

        state.Buffer.Clear();
    }

    /// <summary>Whether the paragraph only ends a section; Word gives such a one no number.</summary>
    private bool IsMereSectionBreak() => _state.Paragraph.HeadersAndFooters is not null && string.IsNullOrWhiteSpace(_state.Buffer.Text);

    /// <summary>
    /// Whether the paragraph is an entry of a table of contents: it looks like one and its style or its field says so. Either
    /// alone may not make words of the agreement disappear.
    /// </summary>
    private bool IsContentsEntry()
    {
        var buffer = _state.Buffer;
        var isStyled = _session.Styles.IsContentsEntry(_state.Paragraph);
        if ((!isStyled && !buffer.IsInContents) || buffer.Length is 0 or > LongestContentsEntry)
        {
            return false;
        }

        return (isStyled && buffer.IsInContents) || ContentsEntry.EndsWithPage(buffer.Text);
    }
}
