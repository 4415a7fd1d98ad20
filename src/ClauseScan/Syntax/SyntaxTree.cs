using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>The parsed representation of one agreement.</summary>
/// <remarks>
/// Immutable. Parsing never fails: what fits nothing else is a <see cref="ParagraphSyntax"/> under the nearest provision, or under the root.
/// Every character of a block that is not white space lies in exactly one sentence, label or heading, but for the mark that closes a heading.
/// </remarks>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text, AgreementSyntax root)
    {
        Text = text;
        Root = root;
        Sentences = [.. root.DescendantsAndSelf().OfType<SentenceSyntax>()];
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The agreement.</summary>
    public AgreementSyntax Root { get; }

    /// <summary>All sentences in text order.</summary>
    public ImmutableArray<SentenceSyntax> Sentences { get; }

    /// <summary>Parses any text.</summary>
    public static SyntaxTree Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SyntaxTree(text, AgreementParser.Parse(text));
    }

    /// <summary>The deepest node whose span holds the position; the root where no other does.</summary>
    public SyntaxNode FindNode(int position)
    {
        SyntaxNode node = Root;
        while (ChildAt(node.Children, position) is { } inner)
        {
            node = inner;
        }

        return node;
    }

    /// <summary>
    /// The clause path of a node, outermost first: ["Art. 6", "6.3", "(b)"] or ["Schedule 2", "1"]; ["Preamble"] and ["Recitals"] for these;
    /// empty where nothing above the node has a name.
    /// </summary>
    public static ImmutableArray<string> ClausePath(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return [.. node.Ancestors().Prepend(node).Select(NameOf).Where(n => n is not null).Reverse()!];

        static string? NameOf(SyntaxNode n) => n switch
        {
            ProvisionSyntax provision => provision.Label,
            ScheduleSyntax schedule => schedule.Label,
            PreambleSyntax => "Preamble",
            RecitalsSyntax => "Recitals",
            SignatureBlockSyntax => "Signatures",
            NotesSyntax notes => notes.Layer.ToString(),
            _ => null,
        };
    }

    private static SyntaxNode? ChildAt(ImmutableArray<SyntaxNode> children, int position)
    {
        var index = SpanSearch.FirstEndingAfter(children, c => c.Span, position);
        return index < children.Length && children[index].Span.Contains(position) ? children[index] : null;
    }
}
