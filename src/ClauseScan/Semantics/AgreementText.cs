using System.Collections.Immutable;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>A tree as binders see it: its text folded, its paragraphs and sentences by position, the parts that matter to them.</summary>
internal sealed class AgreementText
{
    private const int OpeningLength = 6000;

    internal AgreementText(SyntaxTree tree)
    {
        Tree = tree;
        Content = tree.Text.Content;
        Folded = FoldedText.Fold(Content);
        var paragraphs = ImmutableArray.CreateBuilder<SyntaxNode>();
        var schedules = ImmutableArray.CreateBuilder<ScheduleSyntax>();
        var bodyEnd = Content.Length;
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            switch (node)
            {
                case ParagraphSyntax or DefinitionSyntax:
                    paragraphs.Add(node);
                    break;
                case ScheduleSyntax schedule:
                    schedules.Add(schedule);
                    break;
                case PreambleSyntax when Preamble is null:
                    Preamble = node.Span;
                    break;
                case SignatureBlockSyntax when Signatures is null:
                    Signatures = node.Span;
                    break;
                case NotesSyntax:
                    bodyEnd = Math.Min(bodyEnd, node.Span.Start);
                    break;
                default:
                    break;
            }
        }

        Paragraphs = paragraphs.ToImmutable();
        Schedules = schedules.ToImmutable();
        BodyEnd = bodyEnd;
    }

    internal SyntaxTree Tree { get; }

    internal string Content { get; }

    /// <summary>The content with plain punctuation, position for position.</summary>
    internal string Folded { get; }

    internal ImmutableArray<SyntaxNode> Paragraphs { get; }

    internal ImmutableArray<ScheduleSyntax> Schedules { get; }

    internal TextSpan? Preamble { get; }

    internal TextSpan? Signatures { get; }

    /// <summary>Where footnotes, comments and page headers begin, if the text has any.</summary>
    internal int BodyEnd { get; }

    /// <summary>The first pages, in which an agreement names its parties and its date.</summary>
    internal TextSpan Opening => TextSpan.FromBounds(0, Math.Min(BodyEnd, OpeningLength));

    /// <summary>The sentence at a position, or the line where no sentence covers it.</summary>
    internal TextSpan SentenceAt(int position)
    {
        var sentences = Tree.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = sentences[middle].Span;
            if (span.Contains(position))
            {
                return span;
            }

            if (span.Start > position)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return LineAt(position);
    }

    /// <summary>The paragraph at a position, or the line where no paragraph covers it.</summary>
    internal TextSpan ParagraphAt(int position)
    {
        var index = ParagraphIndexAt(position);
        return index < 0 ? LineAt(position) : Paragraphs[index].Span;
    }

    /// <summary>The index of the paragraph that covers a position, or -1.</summary>
    internal int ParagraphIndexAt(int position)
    {
        int low = 0, high = Paragraphs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Paragraphs[middle].Span;
            if (span.Contains(position))
            {
                return middle;
            }

            if (span.Start > position)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }

    /// <summary>The line around a position, cut where it runs on further than a heading can.</summary>
    internal TextSpan ShortLineAt(int position)
    {
        const int Reach = 120;
        var from = Math.Max(0, position - Reach);
        var start = position == 0 ? 0 : Content.LastIndexOf('\n', position - 1, position - from) + 1;
        var end = Content.IndexOf('\n', position, Math.Min(Reach, Content.Length - position));
        return TextSpan.FromBounds(Math.Max(start, from), end < 0 ? Math.Min(Content.Length, position + Reach) : end);
    }

    internal TextSpan LineAt(int position)
    {
        position = Math.Clamp(position, 0, Content.Length);
        var start = position == 0 ? 0 : Content.LastIndexOf('\n', position - 1) + 1;
        var end = Content.IndexOf('\n', position);
        return TextSpan.FromBounds(start, end < 0 ? Content.Length : end);
    }

    /// <summary>The words of a range as the text has them, white space collapsed.</summary>
    internal string Words(int start, int end) => FoldedText.Collapse(Content.AsSpan(start, Math.Max(0, end - start)));
}
