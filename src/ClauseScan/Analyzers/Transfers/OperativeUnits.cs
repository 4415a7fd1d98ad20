using System.Collections.Immutable;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Lists the provisions of an agreement that can carry a transfer.</summary>
/// <remarks>Comments, page headers and footers cannot; provisions elsewhere are listed with what their place speaks against them.</remarks>
internal static class OperativeUnits
{
    private const int LongestList = 1500;

    private static readonly string[] _draftingNotes =
        ["[drafting note", "[drafter", "[note to draft", "[ntd", "[instruction", "[guidance", "注：", "（注：", "【注", "填写说明", "填表说明"];

    private static readonly string[] _recitalMarks = ["whereas", "鉴于", "desire", "wish", "willing", "愿意", "希望", "recital"];

    internal static IEnumerable<OperativeUnit> Of(SyntaxTree tree)
    {
        foreach (var sentence in tree.Sentences)
        {
            if (sentence.Parent is not { } paragraph
                || paragraph.Ancestors().Any(a => a is NotesSyntax { Layer: TextLayer.Comment or TextLayer.Header or TextLayer.Footer }))
            {
                continue;
            }

            yield return new OperativeUnit(
                LeadInsOf(paragraph, tree.Text),
                sentence.Span,
                ExtentOf(sentence, paragraph, tree.Text),
                sentence.Language,
                sentence,
                DoubtOf(sentence, paragraph, tree.Text));
        }
    }

    private static PlaceDoubt? DoubtOf(SentenceSyntax sentence, SyntaxNode paragraph, SourceText text)
    {
        if (paragraph is DefinitionSyntax)
        {
            return paragraph.Children[0] == sentence ? PlaceDoubt.Definition : PlaceDoubt.AfterDefinition;
        }

        if (IsDraftingNote(text.Slice(paragraph.Span)))
        {
            return PlaceDoubt.DraftingNote;
        }

        if (Defines(text.Slice(sentence.Span)))
        {
            return PlaceDoubt.Definition;
        }

        foreach (var ancestor in paragraph.Ancestors())
        {
            switch (ancestor)
            {
                case PreambleSyntax:
                    return PlaceDoubt.Preamble;
                case RecitalsSyntax:
                    var words = text[sentence.Span];
                    return _recitalMarks.Any(m => words.Contains(m, StringComparison.OrdinalIgnoreCase)) ? PlaceDoubt.Recital : PlaceDoubt.AmongRecitals;
                case SignatureBlockSyntax:
                    return PlaceDoubt.Signatures;
            }
        }

        return EndsLikeASentence(text.Slice(sentence.Span)) || sentence.Span.Length > 60 ? null : PlaceDoubt.Heading;
    }

    private static bool IsDraftingNote(ReadOnlySpan<char> paragraph)
    {
        foreach (var opening in _draftingNotes)
        {
            if (paragraph.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Defines(ReadOnlySpan<char> words)
    {
        var head = words[..Math.Min(words.Length, 100)];
        return head.Contains("\" means", StringComparison.Ordinal) || head.Contains("” means", StringComparison.Ordinal)
            || head.Contains("” shall mean", StringComparison.Ordinal) || head.Contains("\" shall mean", StringComparison.Ordinal)
            || head.Contains("是指", StringComparison.Ordinal) || head.Contains("系指", StringComparison.Ordinal);
    }

    private static bool EndsLikeASentence(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("\"'”’)）]」 ");
        return words.Length > 0 && words[^1] is '.' or '。' or '．' or ';' or '；' or ':' or '：' or ',' or '，' or '!' or '?' or '_' or '＿';
    }

    private static ImmutableArray<TextSpan> LeadInsOf(SyntaxNode paragraph, SourceText text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var node = paragraph;
        while (node.Parent is ProvisionSyntax { Kind: ProvisionKind.ListItem or ProvisionKind.SubClause or ProvisionKind.Clause } item
            && item.Children[0] == node
            && spans.Count < 3
            && LastSentenceBefore(item) is { } leadIn
            && LeadsIn(text, leadIn.Span))
        {
            spans.Insert(0, leadIn.Span);
            node = leadIn.Parent!;
        }

        return spans.ToImmutable();
    }

    // The last sentence of the nearest paragraph before the item at the same level.
    private static SentenceSyntax? LastSentenceBefore(ProvisionSyntax item)
    {
        var siblings = item.Parent!.Children;
        for (var i = item.Place - 1; i >= 0; i--)
        {
            if (siblings[i] is ParagraphSyntax or DefinitionSyntax)
            {
                return siblings[i].Children.OfType<SentenceSyntax>().LastOrDefault();
            }
        }

        return null;
    }

    private static bool LeadsIn(SourceText text, TextSpan sentence)
    {
        var words = text.Slice(sentence).TrimEnd();
        return words.Length > 0 && (words[^1] is ':' or '：' or '-' or '—' or ',' or '，' || char.IsLetter(words[^1]));
    }

    private static TextSpan ExtentOf(SentenceSyntax sentence, SyntaxNode paragraph, SourceText text)
    {
        if (paragraph.Children[^1] != sentence || !LeadsIn(text, sentence.Span) || paragraph.Parent is null)
        {
            return sentence.Span;
        }

        var opensAnyList = text.Slice(sentence.Span).TrimEnd()[^1] is ':' or '：';

        var siblings = paragraph.Parent.Children;
        var end = sentence.Span.End;
        for (var i = paragraph.Place + 1; i < siblings.Length; i++)
        {
            if (siblings[i] is not ProvisionSyntax item
                || (!opensAnyList && item.Kind != ProvisionKind.ListItem)
                || siblings[i].Span.End - sentence.Span.Start > LongestList)
            {
                break;
            }

            end = siblings[i].Span.End;
        }

        return TextSpan.FromBounds(sentence.Span.Start, end);
    }
}
