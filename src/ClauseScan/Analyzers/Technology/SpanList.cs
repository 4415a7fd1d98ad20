using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>Spans in the order in which they were added.</summary>
/// <remarks>No list of the base library, since for those of structs no code can be compiled ahead of time.</remarks>
internal sealed class SpanList
{
    private TextSpan[] _spans = new TextSpan[8];
    private int _count;

    /// <summary>Adds a span that is not empty.</summary>
    internal void Add(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        if (_count == _spans.Length)
        {
            Array.Resize(ref _spans, 2 * _count);
        }

        _spans[_count++] = TextSpan.FromBounds(start, end);
    }

    /// <summary>The spans.</summary>
    internal TextSpan[] ToArray() => _spans[.._count];
}
