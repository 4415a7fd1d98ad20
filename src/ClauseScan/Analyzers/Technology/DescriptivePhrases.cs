using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>Takes from a part of an agreement the phrases that can describe technology; names of parties, fees and boilerplate stay out.</summary>
internal sealed class DescriptivePhrases(SemanticModel model)
{
    private readonly PartyNames _names = new(model);

    /// <summary>The phrases of a clause: all of it but the names.</summary>
    internal IEnumerable<TextSpan> OfClause(TextSpan span) => _names.Outside(span);

    /// <summary>The phrases of a definition, recital, provision or schedule.</summary>
    internal IEnumerable<TextSpan> Of(TextSpan span)
    {
        foreach (var sentence in SentencesOf(span))
        {
            if (!DescriptionWords.Hold(model.Tree.Text, sentence, "other-sentence"))
            {
                foreach (var phrase in _names.Outside(sentence))
                {
                    yield return phrase;
                }
            }
        }
    }

    // The sentences in a span, and the labels and headings between them.
    private IEnumerable<TextSpan> SentencesOf(TextSpan span)
    {
        var sentences = model.Tree.Sentences;
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var start = span.Start;
        for (; low < sentences.Length && sentences[low].Span.Start < span.End; low++)
        {
            var sentence = TextSpan.FromBounds(Math.Max(start, sentences[low].Span.Start), Math.Min(span.End, sentences[low].Span.End));
            if (sentence.Start > start)
            {
                yield return TextSpan.FromBounds(start, sentence.Start);
            }

            yield return sentence;
            start = sentence.End;
        }

        if (start < span.End)
        {
            yield return TextSpan.FromBounds(start, span.End);
        }
    }
}
