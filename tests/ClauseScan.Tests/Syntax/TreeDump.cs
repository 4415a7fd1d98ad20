using System.Globalization;
using System.Text;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Syntax;

/// <summary>A tree as text: a node a line, indented, with kind, label, span and first words.</summary>
internal static class TreeDump
{
    internal static string Dump(SyntaxTree tree, bool spans = true)
    {
        var dump = new StringBuilder();
        var stack = new Stack<(SyntaxNode Node, int Depth)>();
        stack.Push((tree.Root, 0));
        while (stack.TryPop(out var entry))
        {
            var (node, depth) = entry;
            dump.Append(' ', depth * 2).Append(Describe(tree.Text, node));
            if (spans)
            {
                dump.Append(CultureInfo.InvariantCulture, $" {node.Span}");
            }

            if (node is SentenceSyntax)
            {
                dump.Append(' ').Append(Start(tree.Text, node.Span));
            }

            dump.Append('\n');
            for (var i = node.Children.Length - 1; i >= 0; i--)
            {
                stack.Push((node.Children[i], depth + 1));
            }
        }

        return dump.ToString();
    }

    private static string Describe(SourceText text, SyntaxNode node) => node switch
    {
        ProvisionSyntax provision => $"{provision.Kind} '{provision.Label}'{Heading(text, provision.HeadingSpan)}",
        ScheduleSyntax schedule => $"Schedule '{schedule.Label}'{Heading(text, schedule.HeadingSpan)}",
        NotesSyntax notes => $"Notes {notes.Layer}",
        ParagraphSyntax paragraph => $"Paragraph {paragraph.Language}",
        DefinitionSyntax definition => $"Definition {definition.Language}",
        SentenceSyntax sentence => $"Sentence {sentence.Language}",
        _ => node.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal),
    };

    private static string Heading(SourceText text, TextSpan? span) => span is { } heading ? $" «{Start(text, heading)}»" : "";

    private static string Start(SourceText text, TextSpan span) =>
        text[new TextSpan(span.Start, Math.Min(span.Length, 30))].Replace('\n', ' ');
}
