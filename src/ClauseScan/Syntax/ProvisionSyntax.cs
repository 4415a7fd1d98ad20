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

    /// <summary>The number in the text, closing mark included; empty, at the start of the heading, where there is none.</summary>
    public TextSpan LabelSpan { get; }

    /// <summary>
    /// The heading, without the stop or colon that closes it, or null. It follows the number, on the same line or the next; what a page
    /// break puts between them stands among the children before it.
    /// </summary>
    public TextSpan? HeadingSpan { get; }
}
