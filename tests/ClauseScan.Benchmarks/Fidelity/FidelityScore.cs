using ClauseScan.Documents;
using ClauseScan.Text;

namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>How well the text read from a PDF file agrees with another text of the same contract.</summary>
/// <remarks>
/// The other text holds headers, footers and page numbers where they stand on the paper, in the middle of sentences; ours keeps them apart.
/// Each figure is given twice: against the other text as it is, and with the stretches disregarded that only stand in it and are, word for
/// word, running lines that our reading keeps apart.
/// </remarks>
internal sealed record FidelityScore(string Name)
{
    /// <summary>The share of our rows of five words that the other text holds.</summary>
    public double Precision { get; private init; }

    /// <summary>The share of the other text's rows of five words that the body of ours holds.</summary>
    public double Recall { get; private init; }

    /// <summary>The recall with running lines disregarded.</summary>
    public double BodyRecall { get; private init; }

    /// <summary>The number of labelled stretches.</summary>
    public int Labels { get; private init; }

    /// <summary>Those that the body of our text holds, white space and the forms of quotes and dashes disregarded.</summary>
    public int Found { get; private init; }

    /// <summary>Those found where running lines within them are disregarded too.</summary>
    public int FoundInBody { get; private init; }

    /// <summary>Words that only the other text holds, where they are no running lines.</summary>
    public IReadOnlyList<string> Lost { get; private init; } = [];

    /// <summary>Words that only our text holds.</summary>
    public IReadOnlyList<string> Added { get; private init; } = [];

    /// <summary>The labelled stretches that are not found.</summary>
    public IReadOnlyList<string> LostLabels { get; private init; } = [];

    /// <summary>Reads the contract's PDF file and compares.</summary>
    public static FidelityScore Of(LabelledContract contract)
    {
        var document = DocumentReader.Read(contract.PdfFile, new ReadingOptions());
        return Of(contract, document.Text);
    }

    /// <summary>Compares a text with the contract's.</summary>
    public static FidelityScore Of(LabelledContract contract, SourceText text)
    {
        var body = string.Join('\n', text.Blocks.Where(b => b.Layer is not (TextLayer.Header or TextLayer.Footer)).Select(b => text[b.Span]));
        var ours = new WordSequence(body);
        var theirs = new WordSequence(contract.Text);
        var running = new RunningWords(text.Blocks.Where(b => b.Layer is TextLayer.Header or TextLayer.Footer).Select(b => text[b.Span]));
        Range[] dropped = [.. new Alignment(theirs, ours).OnlyInFirst.Where(r => running.Make(theirs, r))];
        var theirBody = theirs.Without(dropped);
        var aligned = new Alignment(theirBody, ours);
        var squeezed = BareText.Of(body);
        var misses = contract.Labels.Where(l => !squeezed.Contains(BareText.Of(contract.Text[l.Start..l.End]), StringComparison.Ordinal)).ToArray();
        LabelledSpan[] lost = [.. misses.Where(l => !squeezed.Contains(BareText.Of(Without(contract.Text, l, theirs, dropped)), StringComparison.Ordinal))];
        return new FidelityScore(contract.Name)
        {
            Precision = GramComparison.Share(ours, theirBody),
            Recall = GramComparison.Share(theirs, ours),
            BodyRecall = GramComparison.Share(theirBody, ours),
            Labels = contract.Labels.Count,
            Found = contract.Labels.Count - misses.Length,
            FoundInBody = contract.Labels.Count - lost.Length,
            Lost = [.. aligned.OnlyInFirst.Select(theirBody.Words)],
            Added = [.. aligned.OnlyInSecond.Select(ours.Words)],
            LostLabels = [.. lost.Select(l => contract.Text[l.Start..l.End])],
        };
    }

    private static string Without(string text, LabelledSpan label, WordSequence words, Range[] dropped)
    {
        var rest = text.ToCharArray(label.Start, label.End - label.Start);
        foreach (var range in dropped)
        {
            for (var i = Math.Max(label.Start, words[range.Start.Value].Start); i < Math.Min(label.End, words[range.End.Value - 1].End); i++)
            {
                rest[i - label.Start] = ' ';
            }
        }

        return new string(rest);
    }
}
