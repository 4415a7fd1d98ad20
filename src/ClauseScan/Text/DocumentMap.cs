using System.Collections.Immutable;

namespace ClauseScan.Text;

/// <summary>The way from spans of the text back to places in the file: page rectangles, or Word runs.</summary>
/// <remarks>Immutable; made by a reader while it reads. Text that the reader put in itself (line breaks) maps to nothing.</remarks>
public sealed class DocumentMap
{
    private readonly ImmutableArray<MappedSegment> _segments;

    /// <summary>A map of segments in text order that do not overlap.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="pageCount">The number of pages, or null for a format without fixed pages.</param>
    /// <param name="pages">The sizes of the pages, as far as they are known.</param>
    public DocumentMap(ImmutableArray<MappedSegment> segments, int? pageCount = null, ImmutableArray<PageSize> pages = default)
    {
        _segments = segments.IsDefault ? [] : segments;
        PageCount = pageCount;
        Pages = pages.IsDefault ? [] : pages;
    }

    /// <summary>A map of nothing, as plain text has.</summary>
    public static DocumentMap Empty { get; } = new([]);

    /// <summary>The number of pages, or null for a format without fixed pages.</summary>
    public int? PageCount { get; }

    /// <summary>The sizes of the pages, as far as they are known.</summary>
    public ImmutableArray<PageSize> Pages { get; }

    /// <summary>All segments in text order.</summary>
    public ImmutableArray<MappedSegment> Segments => _segments;

    /// <summary>The page that shows the position, from 1, or null where it is not known.</summary>
    public int? PageOf(int position)
    {
        for (var i = SpanSearch.FirstEndingAfter(_segments, s => s.Span, position); i < _segments.Length; i++)
        {
            if (_segments[i].Area is { } area)
            {
                return area.Page;
            }
        }

        return null;
    }

    /// <summary>The rectangles that cover the words of a span, in text order; empty where the format has no pages.</summary>
    public ImmutableArray<PageArea> AreasOf(TextSpan span) =>
        [.. Overlapping(span).Where(s => s.Area is not null).Select(s => Crop(s, s.Span.Overlap(span)!.Value))];

    /// <summary>The ranges of runs that hold the words of a span, in text order; empty for other formats than Word.</summary>
    public ImmutableArray<WordRange> WordRangesOf(TextSpan span) =>
        [.. Overlapping(span).Where(s => s.Word is not null).Select(s => Crop(s.Word!, s.Span, s.Span.Overlap(span)!.Value))];

    private static WordRange Crop(WordRange word, TextSpan whole, TextSpan part) =>
        word.Length == whole.Length
            ? word with { Start = word.Start + part.Start - whole.Start, Length = part.Length }
            : word;

    private static PageArea Crop(MappedSegment segment, TextSpan part)
    {
        var area = segment.Area!;
        var extent = segment.IsVertical ? area.Height : area.Width;
        var length = Offset(part.End) - Offset(part.Start);
        var from = segment.IsReversed ? extent - Offset(part.End) : Offset(part.Start);
        return segment.IsVertical
            ? area with { Top = area.Top + from, Height = length }
            : area with { Left = area.Left + from, Width = length };

        double Offset(int position)
        {
            var index = position - segment.Span.Start;
            return segment.Advances is { } advances ? advances[index] : extent * index / segment.Span.Length;
        }
    }

    private IEnumerable<MappedSegment> Overlapping(TextSpan span)
    {
        for (var i = SpanSearch.FirstEndingAfter(_segments, s => s.Span, span.Start); i < _segments.Length && _segments[i].Span.Start < span.End; i++)
        {
            if (_segments[i].Span.OverlapsWith(span))
            {
                yield return _segments[i];
            }
        }
    }
}
