using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Builds the tree of an agreement from its blocks.</summary>
internal static class AgreementParser
{
    internal static AgreementSyntax Parse(SourceText text)
    {
        var builder = new TreeBuilder(text.Content);
        var first = 0;
        while (first < text.Blocks.Length)
        {
            var layer = text.Blocks[first].Layer;
            var last = first;
            while (last < text.Blocks.Length && text.Blocks[last].Layer == layer)
            {
                last++;
            }

            var blocks = text.Blocks[first..last];
            if (layer == TextLayer.Body)
            {
                new BodyParser(text.Content, blocks, builder).Parse();
            }
            else
            {
                builder.AddToRoot(Notes(text.Content, layer, blocks));
            }

            first = last;
        }

        return builder.Finish();
    }

    private static NotesSyntax Notes(string content, TextLayer layer, ImmutableArray<TextBlock> blocks)
    {
        var paragraphs = ImmutableArray.CreateBuilder<SyntaxNode>(blocks.Length);
        foreach (var block in blocks)
        {
            var span = Script.Trim(content, block.Span.Start, block.Span.End);
            paragraphs.Add(new ParagraphSyntax(
                span,
                Script.LanguageOf(content.AsSpan(span.Start, span.Length)),
                block,
                [.. SentenceSplitter.Split(content, span.Start, span.End)]));
        }

        return new NotesSyntax(TextSpan.FromBounds(blocks[0].Span.Start, blocks[^1].Span.End), layer, paragraphs.MoveToImmutable());
    }
}
