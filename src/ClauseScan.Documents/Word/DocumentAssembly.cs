using System.Collections.Immutable;
using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The flows of a document put one after the other.</summary>
internal sealed class DocumentAssembly
{
    internal DocumentAssembly(IReadOnlyList<TextFlow> flows)
    {
        var content = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var segments = ImmutableArray.CreateBuilder<MappedSegment>();
        var hidden = new List<HiddenStretch>();
        var revisions = ImmutableArray.CreateBuilder<TextRevision>();
        foreach (var flow in flows)
        {
            if (flow.Blocks.Count == 0)
            {
                continue;
            }

            if (content.Length > 0)
            {
                content.Append('\n');
            }

            var offset = content.Length;
            content.Append(flow.Content);
            foreach (var block in flow.Blocks)
            {
                blocks.Add(offset == 0 ? block : block with { Span = Moved(block.Span, offset) });
            }

            foreach (var segment in flow.Segments)
            {
                segments.Add(offset == 0 ? segment : segment with { Span = Moved(segment.Span, offset) });
            }

            foreach (var stretch in flow.Hidden)
            {
                hidden.Add(stretch with { Span = Moved(stretch.Span, offset) });
            }

            foreach (var stretch in flow.Revised)
            {
                revisions.Add(new TextRevision(Moved(stretch.Span, offset), stretch.Kind, stretch.Change.Author, stretch.Change.Date));
            }
        }

        Text = new SourceText(content.ToString(), blocks.ToImmutable());
        Map = new DocumentMap(segments.ToImmutable());
        Hidden = hidden;
        Revisions = new RevisionMap(revisions.ToImmutable());
    }

    internal SourceText Text { get; }

    internal DocumentMap Map { get; }

    /// <summary>The open tracked changes.</summary>
    internal RevisionMap Revisions { get; }

    /// <summary>The stretches that are not seen on the page, in text order.</summary>
    internal IReadOnlyList<HiddenStretch> Hidden { get; }

    private static TextSpan Moved(TextSpan span, int offset) => new(span.Start + offset, span.Length);
}
