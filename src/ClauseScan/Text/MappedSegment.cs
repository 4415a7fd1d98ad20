namespace ClauseScan.Text;

/// <summary>A stretch of the text and where its file holds it: a rectangle on a page, a range of a run, or both.</summary>
/// <param name="Span">The stretch of the text.</param>
/// <param name="Area">The rectangle around the stretch, for formats with pages.</param>
/// <param name="Word">The range of the run, for Word files.</param>
public sealed record MappedSegment(TextSpan Span, PageArea? Area = null, WordRange? Word = null)
{
    /// <summary>
    /// Where each character begins inside <see cref="Area"/>, from its left edge in points, with the area's width as last
    /// element (so one longer than the span), or null where characters are taken to be equally wide.
    /// </summary>
    public IReadOnlyList<double>? Advances { get; init; }

    /// <summary>Whether the characters run from top to bottom, so that <see cref="Advances"/> counts from the top edge.</summary>
    public bool IsVertical { get; init; }

    /// <summary>
    /// Whether the characters run from right to left, or from bottom to top, as of text turned on its page; <see cref="Advances"/> then
    /// counts from the edge where they begin.
    /// </summary>
    public bool IsReversed { get; init; }
}
