using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The report of words that are not seen on the page.</summary>
internal static class HiddenText
{
    private const int MostReported = 100;

    /// <summary>One diagnostic for each stretch of words, those of adjoining paragraphs taken together.</summary>
    internal static IEnumerable<Diagnostic> DiagnosticsOf(SourceText text, IReadOnlyList<HiddenStretch> stretches)
    {
        var joined = Joined(text, stretches);
        foreach (var stretch in joined.Take(MostReported))
        {
            var how = stretch.Reason switch
            {
                HiddenReason.White => "in white letters",
                HiddenReason.Tiny => "in letters too small to be seen",
                HiddenReason.Covered => "in a hidden row or a cell merged into another",
                HiddenReason.FieldCode => "in the code of a field",
                _ => "formatted as hidden",
            };
            var characters = stretch.Span.Length == 1 ? "1 character" : FormattableString.Invariant($"{stretch.Span.Length} characters");
            yield return new Diagnostic(
                ReadingRules.HiddenText,
                stretch.Span,
                $"{characters} {how}: not seen on the page, and screened all the same.") { Rank = 100 };
        }

        if (joined.Count > MostReported)
        {
            yield return new Diagnostic(
                ReadingRules.HiddenText,
                joined[MostReported].Span,
                FormattableString.Invariant($"{joined.Count - MostReported} more stretches of hidden text from here on are not listed one by one.")) { Rank = 100 };
        }
    }

    private static List<HiddenStretch> Joined(SourceText text, IReadOnlyList<HiddenStretch> stretches)
    {
        var joined = new List<HiddenStretch>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Reason == stretch.Reason
                && text.Slice(TextSpan.FromBounds(last.Span.End, stretch.Span.Start)).IsWhiteSpace())
            {
                joined[^1] = stretch with { Span = TextSpan.FromBounds(last.Span.Start, stretch.Span.End) };
            }
            else
            {
                joined.Add(stretch);
            }
        }

        joined.RemoveAll(s => !HasWords(text.Slice(s.Span)));
        return joined;
    }

    private static bool HasWords(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
