namespace ClauseScan.Catalogue.Evidence;

/// <summary>The clause in which a figure stands: from the mark before it to the mark after it.</summary>
/// <param name="Start">Where the clause begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Property">What the figure measures, or null where the clause says nothing known.</param>
internal readonly record struct MeasureContext(int Start, int End, string? Property)
{
    private const int Reach = 80;

    /// <summary>The clause of a figure.</summary>
    public static MeasureContext Of(Measure measure, string text)
    {
        var start = measure.Span.Start;
        while (start > 0 && measure.Span.Start - start < Reach && !Ends(text, start - 1))
        {
            start--;
        }

        var end = measure.Span.End;
        while (end < text.Length && end - measure.Span.End < Reach && !Ends(text, end))
        {
            end++;
        }

        var property = MeasuredProperties.Load().Named(text.AsSpan(start, measure.Span.Start - start), Sole(text.AsSpan(measure.Span.End, end - measure.Span.End)));
        return new MeasureContext(start, end, property);
    }

    /// <summary>The words behind a figure up to those that belong to the next one.</summary>
    private static ReadOnlySpan<char> Sole(ReadOnlySpan<char> after)
    {
        var and = after.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        after = and >= 0 ? after[..and] : after;
        var figure = after.IndexOfAnyInRange('0', '9');
        return figure >= 0 ? after[..figure] : after;
    }

    private static bool Ends(string text, int at) => text[at] switch
    {
        ',' or '.' or ':' => at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]),
        ';' or '(' or ')' or '，' or '。' or '；' or '：' or '、' or '（' or '）' or '\n' => true,
        _ => false,
    };
}
