using System.Collections.Immutable;

namespace ClauseScan.Text;

/// <summary>Finds places among items that stand in text order without overlaps.</summary>
internal static class SpanSearch
{
    /// <summary>The index of the first item that ends after a position; the number of items where none does.</summary>
    internal static int FirstEndingAfter<T>(ImmutableArray<T> items, Func<T, TextSpan> spanOf, int position)
        where T : class
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(items[middle]).End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
