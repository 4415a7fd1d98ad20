using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A preamble, recitals, schedule or signature block whose end the parser has not reached.</summary>
internal sealed class OpenSection(SectionKind kind, string label = "", TextSpan heading = default)
{
    internal SectionKind Kind { get; } = kind;

    internal string Label { get; } = label;

    internal List<SyntaxNode> Children { get; } = [];

    /// <summary>The node, or null where nothing lies in the section.</summary>
    internal SyntaxNode? Close()
    {
        var isSchedule = Kind == SectionKind.Schedule;
        if (Children.Count == 0 && !isSchedule)
        {
            return null;
        }

        var start = isSchedule ? heading.Start : Children[0].Span.Start;
        var end = Children.Count > 0 ? Children[^1].Span.End : heading.End;
        var span = TextSpan.FromBounds(start, end);
        return Kind switch
        {
            SectionKind.Preamble => new PreambleSyntax(span, [.. Children]),
            SectionKind.Recitals => new RecitalsSyntax(span, [.. Children]),
            SectionKind.Schedule => new ScheduleSyntax(span, Label, heading, [.. Children]),
            _ => new SignatureBlockSyntax(span, [.. Children]),
        };
    }
}
