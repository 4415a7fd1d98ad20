using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A schedule, exhibit, annex, appendix or attachment (附件, 附录) after the body of the agreement.</summary>
public sealed class ScheduleSyntax : SyntaxNode
{
    internal ScheduleSyntax(TextSpan span, string label, TextSpan headingSpan, ImmutableArray<SyntaxNode> children)
        : base(span, children)
    {
        Label = label;
        HeadingSpan = headingSpan;
    }

    /// <summary>The name by which the agreement refers to it: "Schedule 2", "Exhibit A", "附件一".</summary>
    public string Label { get; }

    /// <summary>The heading in the text: the name, and the title after it or on the next line.</summary>
    public TextSpan HeadingSpan { get; }
}
