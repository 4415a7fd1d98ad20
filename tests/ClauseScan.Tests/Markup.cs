using System.Text;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Tests;

/// <summary>Text with expected findings written into it: "{|TX1002:words|}", or "{|TX1002,TX3001:words|}" for several on one span.</summary>
/// <remarks>Marks may nest and must not cross.</remarks>
internal static class Markup
{
    internal static string Strip(string marked)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|TX"))
            {
                i = marked.IndexOf(':', i);
            }
            else if (marked.AsSpan(i).StartsWith("|}"))
            {
                i++;
            }
            else
            {
                plain.Append(marked[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>The text with the diagnostics written into it, inner spans inside outer ones, rules of one span in order.</summary>
    internal static string Render(string plain, IEnumerable<Diagnostic> diagnostics)
    {
        var spans = diagnostics
            .GroupBy(d => d.Span)
            .Select(g => (Span: g.Key, Rules: string.Join(',', g.Select(d => d.Descriptor.Id).Distinct().Order(StringComparer.Ordinal))))
            .OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.End)
            .ToList();
        RefuseCrossing(spans.Select(s => s.Span));
        var text = new StringBuilder();
        for (var i = 0; i <= plain.Length; i++)
        {
            foreach (var span in spans.Where(s => s.Span.End == i))
            {
                text.Append("|}");
            }

            foreach (var (_, rules) in spans.Where(s => s.Span.Start == i))
            {
                text.Append("{|").Append(rules).Append(':');
            }

            if (i < plain.Length)
            {
                text.Append(plain[i]);
            }
        }

        return text.ToString();
    }

    private static void RefuseCrossing(IEnumerable<TextSpan> spans)
    {
        var open = new Stack<TextSpan>();
        foreach (var span in spans)
        {
            while (open.TryPeek(out var outer) && outer.End <= span.Start)
            {
                open.Pop();
            }

            if (open.TryPeek(out var around) && span.End > around.End)
            {
                throw new InvalidOperationException($"The findings {around} and {span} cross; no markup can show them.");
            }

            open.Push(span);
        }
    }
}
