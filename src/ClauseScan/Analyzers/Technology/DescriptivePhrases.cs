using ClauseScan.Semantics;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>Takes from a part of an agreement the phrases that can describe technology; names of parties, fees and boilerplate stay out.</summary>
internal sealed class DescriptivePhrases(SemanticModel model)
{
    private readonly PartyNames _names = new(model);

    /// <summary>The phrases of a clause: all of it but the names.</summary>
    internal TextSpan[] OfClause(TextSpan span)
    {
        var phrases = new SpanList();
        _names.AddOutside(span, phrases);
        return phrases.ToArray();
    }

    /// <summary>The phrases of a definition, recital, provision or schedule: its sentences, and the labels and headings between them.</summary>
    internal TextSpan[] Of(TextSpan span)
    {
        var sentences = model.Tree.Sentences;
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var phrases = new SpanList();
        var start = span.Start;
        for (; low < sentences.Length && sentences[low].Span.Start < span.End; low++)
        {
            var from = Math.Max(start, sentences[low].Span.Start);
            var to = Math.Max(from, Math.Min(span.End, sentences[low].Span.End));
            Add(start, from, phrases);
            Add(from, to, phrases);
            start = to;
        }

        Add(start, span.End, phrases);
        return phrases.ToArray();
    }

    private void Add(int start, int end, SpanList phrases)
    {
        if (end > start && TextSpan.FromBounds(start, end) is var words && !DescriptionWords.Hold(model.Tree.Text, words, "other-sentence"))
        {
            _names.AddOutside(words, phrases);
        }
    }
}
