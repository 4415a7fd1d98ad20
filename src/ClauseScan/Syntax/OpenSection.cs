using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A preamble, recitals, schedule or signature block whose end the parser has not reached.</summary>
internal sealed class OpenSection(SectionKind kind, string label = "", TextSpan heading = default, bool awaitsTitle = false)
{
    private bool _awaitsTitle = awaitsTitle;

    internal SectionKind Kind { get; } = kind;

    internal string Label { get; } = label;

    /// <summary>Whether the heading is the bare name of a schedule, whose title may stand on the next line.</summary>
    internal bool AwaitsTitle => _awaitsTitle && Children.Count == 0;

    internal TextSpan Heading { get; private set; } = heading;

    internal List<SyntaxNode> Children { get; } = [];

    /// <summary>Makes the words up to a position part of the heading.</summary>
    internal void ExtendHeading(int end)
    {
        Heading = TextSpan.FromBounds(Heading.Start, end);
        _awaitsTitle = false;
    }

    /// <summary>The node, or null where nothing lies in the section.</summary>
    internal SyntaxNode? Close()
    {
        var isSchedule = Kind == SectionKind.Schedule;
        if (Children.Count == 0 && !isSchedule)
        {
            return null;
        }

        var start = isSchedule ? Heading.Start : Children[0].Span.Start;
        var end = Children.Count > 0 ? Children[^1].Span.End : Heading.End;
        var span = TextSpan.FromBounds(start, end);
        return Kind switch
        {
            SectionKind.Preamble => new PreambleSyntax(span, [.. Children]),
            SectionKind.Recitals => new RecitalsSyntax(span, [.. Children]),
            SectionKind.Schedule => new ScheduleSyntax(span, Label, Heading, [.. Children]),
            _ => new SignatureBlockSyntax(span, [.. Children]),
        };
    }
}
