using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training.Tests;

/// <summary>Rows made of words, and what a fit says of a word.</summary>
internal sealed class Rows
{
    private Rows(SparseRows matrix, float[] answers) => (Matrix, Answers) = (matrix, answers);

    public SparseRows Matrix { get; }

    public float[] Answers { get; }

    /// <summary>Rows of "yes" or "no" and words; a word has the value 1 each time it occurs.</summary>
    public static Rows Of(params string[] rows) => new(
        new SparseRows([.. rows.Select(r => new Example(0, Features(r.Split(' ')[1..]), []))], isBroad: false),
        [.. rows.Select(r => r.StartsWith("yes", StringComparison.Ordinal) ? 1f : 0f)]);

    public double WeightOf(LinearFit fit, string word) => fit.Weights[Array.IndexOf(Matrix.Buckets, FeatureHash.Bucket(FeatureHash.Of(word)))];

    public double ScoreOf(LinearFit fit, int row) => Matrix.Score(row, [.. fit.Weights, fit.Bias]);

    private static FeatureVector Features(string[] words)
    {
        var vector = new FeatureVector();
        foreach (var word in words)
        {
            vector.Add(FeatureHash.Of(word), 1);
        }

        return vector;
    }
}
