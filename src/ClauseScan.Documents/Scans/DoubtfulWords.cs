using System.Collections.Immutable;
using ClauseScan.Diagnostics;
using ClauseScan.Documents.Pdf;
using ClauseScan.Text;

namespace ClauseScan.Documents.Scans;

/// <summary>The report of words that were recognised with doubt, or not at all.</summary>
internal static class DoubtfulWords
{
    private const int MostPlaces = 40;

    /// <summary>One diagnostic for each page that was recognised poorly, with the places of its doubtful words as evidence.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="words">The stretches of the text, in its order, with the runs they were made of.</param>
    public static IEnumerable<Diagnostic> DiagnosticsOf(IEnumerable<PdfPage> pages, IEnumerable<(TextSpan Span, PdfRun Run)> words)
    {
        ILookup<int, (TextSpan, PdfRun)>? byPage = null;
        foreach (var page in pages)
        {
            if (page.Recognition is { } recognition && Doubt(page.Number, recognition) is { } doubt)
            {
                byPage ??= words.ToLookup(w => w.Run.Area.Page);
                var places = Places(byPage[page.Number]);
                yield return new Diagnostic(ReadingRules.LowConfidence, places.IsEmpty ? default : places[0].Span!.Value, doubt)
                {
                    Page = page.Number,
                    Rank = 100,
                    Evidence = places,
                };
            }
        }
    }

    /// <summary>What to check on a page, or null where it was recognised well.</summary>
    private static string? Doubt(int page, PageRecognition recognition)
    {
        var leftOut = recognition.LeftOutWords switch
        {
            0 => string.Empty,
            1 => "; 1 could not be read and was left out",
            var count => FormattableString.Invariant($"; {count} could not be read and were left out"),
        };
        var words = FormattableString.Invariant(
            $"{recognition.DoubtfulWords} of {Math.Max(recognition.Words, recognition.DoubtfulWords)} words are doubtful{leftOut}");
        return recognition switch
        {
            { IsPoor: true } => FormattableString.Invariant(
                $"Page {page} was read from a picture with a mean confidence of {recognition.Confidence:0} of 100; {words}: check its findings against the page, and look for others."),
            { HasPoorWords: true } => FormattableString.Invariant(
                $"Page {page} was read from a picture with a mean confidence of {recognition.Confidence:0} of 100, but {words}: check them against the page."),
            { Outcome: RecognitionOutcome.Recognised, LeftOutWords: > 0 } => FormattableString.Invariant(
                $"Page {page} was read from a picture; {recognition.LeftOutWords} words or marks on it could not be read and were left out: look at the page."),
            _ => null,
        };
    }

    /// <summary>The stretches of doubtful words that follow each other, no more of them than a person looks at.</summary>
    private static ImmutableArray<DiagnosticEvidence> Places(IEnumerable<(TextSpan Span, PdfRun Run)> words)
    {
        var places = new List<(TextSpan Span, int Words, double Least)>();
        var isAfterDoubt = false;
        foreach (var (span, run) in words)
        {
            if (run.Confidence is not (< PageRecognition.Doubtful and var confidence))
            {
                isAfterDoubt = false;
                continue;
            }

            if (isAfterDoubt && places[^1] is var last)
            {
                places[^1] = (TextSpan.FromBounds(last.Span.Start, span.End), last.Words + 1, Math.Min(last.Least, confidence));
            }
            else if (places.Count < MostPlaces)
            {
                places.Add((span, 1, confidence));
            }

            isAfterDoubt = places[^1].Span.End == span.End;
        }

        return [.. places.Select(p => new DiagnosticEvidence(
            "recognition", FormattableString.Invariant($"{(p.Words == 1 ? "1 word" : $"{p.Words} words")} with a confidence of {p.Least:0} of 100 at the least"), p.Span))];
    }
}
