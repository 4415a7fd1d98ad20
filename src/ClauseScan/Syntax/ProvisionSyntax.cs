using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A numbered provision with its heading, its text and the provisions below it.</summary>
public sealed class ProvisionSyntax : SyntaxNode
{
    internal ProvisionSyntax(
        TextSpan span,
        ProvisionKind kind,
        string label,
        TextSpan labelSpan,
        TextSpan? headingSpan,
        ImmutableArray<SyntaxNode> children)
        : base(span, children)
    {
        Kind = kind;
        Label = label;
        LabelSpan = labelSpan;
        HeadingSpan = headingSpan;
    }

    /// <summary>The level.</summary>
    public ProvisionKind Kind { get; }

    /// <summary>
    /// The number as a clause path shows it, without closing punctuation: "Art. 6" (for "ARTICLE VI" too: "Art. VI"), "6.3", "(b)",
    /// "第六条", "（一）". A heading without a number is its own label.
    /// </summary>
    public string Label { get; }

    /// <summary>The number in the text.</summary>
    public TextSpan LabelSpan { get; }

    /// <summary>The heading after the number, or null.</summary>
    public TextSpan? HeadingSpan { get; }
}
