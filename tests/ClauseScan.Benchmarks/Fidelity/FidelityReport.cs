using System.Globalization;

namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>The scores of many contracts.</summary>
internal sealed class FidelityReport(IReadOnlyList<FidelityScore> scores)
{
    private const int Samples = 8;
    private const int LongestSample = 100;

    public double MedianRecall => Median(s => s.Recall);

    public double MedianBodyRecall => Median(s => s.BodyRecall);

    /// <summary>The share of labelled stretches found with running lines disregarded.</summary>
    public double LabelsFound => (double)scores.Sum(s => s.FoundInBody) / scores.Sum(s => s.Labels);

    /// <summary>Reads and scores the contracts of a folder.</summary>
    public static FidelityReport Of(string folder) =>
        new([.. LabelledContract.In(folder).AsParallel().AsOrdered().Select(FidelityScore.Of)]);

    /// <summary>Writes the medians, and the worst contracts with what differs.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores.Count} files"));
        output.WriteLine("median                   as it is   running lines disregarded");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall of 5-grams        {MedianRecall,8:F4}   {MedianBodyRecall:F4}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"precision of 5-grams                {Median(s => s.Precision):F4}"));
        var labels = scores.Sum(s => s.Labels);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"labelled spans found     {scores.Sum(s => s.Found)} of {labels}   {scores.Sum(s => s.FoundInBody)} of {labels}"));
        foreach (var score in scores.OrderBy(s => s.BodyRecall).Take((scores.Count + 19) / 20).Concat(scores.Where(s => s.Labels > s.FoundInBody)).Distinct())
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.BodyRecall:F4} recall ({score.Recall:F4} as it is), {score.Precision:F4} precision: {score.Name}"));
            Write(output, "lost", score.Lost);
            Write(output, "added", score.Added);
            Write(output, "label", score.LostLabels);
        }
    }

    private static void Write(TextWriter output, string what, IReadOnlyList<string> stretches)
    {
        foreach (var words in stretches.Take(Samples))
        {
            output.WriteLine($"  {what,-5}  {(words.Length > LongestSample ? words[..LongestSample] + "…" : words)}");
        }

        if (stretches.Count > Samples)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-5}  and {stretches.Count - Samples} more"));
        }
    }

    private double Median(Func<FidelityScore, double> figure) => Stopwatches.Median(scores.Select(figure));
}
