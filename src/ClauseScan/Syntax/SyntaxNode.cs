using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A part of an agreement: a span, its children in text order, its parent.</summary>
/// <remarks>Immutable once its parent is built. A child's span lies inside its parent's; siblings do not overlap.</remarks>
public abstract class SyntaxNode
{
    private protected SyntaxNode(TextSpan span, ImmutableArray<SyntaxNode> children)
    {
        Span = span;
        Children = children.IsDefault ? [] : children;
        for (var i = 0; i < Children.Length; i++)
        {
            Children[i].Parent = this;
            Children[i].Place = i;
        }
    }

    /// <summary>The part of the text.</summary>
    public TextSpan Span { get; }

    /// <summary>The children in text order.</summary>
    public ImmutableArray<SyntaxNode> Children { get; }

    /// <summary>The node that holds this one; null for the root.</summary>
    public SyntaxNode? Parent { get; private set; }

    /// <summary>The index among the parent's children.</summary>
    internal int Place { get; private set; }

    /// <summary>The parent, its parent and so on up to the root.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>This node and all below it, in text order, parents first.</summary>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        var stack = new Stack<SyntaxNode>();
        stack.Push(this);
        while (stack.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Length - 1; i >= 0; i--)
            {
                stack.Push(node.Children[i]);
            }
        }
    }
}
