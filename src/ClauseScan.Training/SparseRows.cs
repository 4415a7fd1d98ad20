using ClauseScan.Analyzers.Classification;

namespace ClauseScan.Training;

/// <summary>Examples as rows over the buckets that occur often enough to learn from, which are its columns.</summary>
internal sealed class SparseRows
{
    private const int FewestOccurrences = 3;

    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly float[] _values;

    /// <summary>The rows of examples.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="isBroad">Whether only the features that can be learned from few examples count.</param>
    public SparseRows(IReadOnlyList<Example> examples, bool isBroad)
    {
        var occurrences = new int[FeatureVector.Buckets];
        foreach (var example in examples)
        {
            foreach (var bucket in example.Features.Indices[..CountOf(example)])
            {
                occurrences[bucket]++;
            }
        }

        Buckets = [.. Enumerable.Range(0, occurrences.Length).Where(b => occurrences[b] >= FewestOccurrences)];
        var columnOf = new int[FeatureVector.Buckets];
        Array.Fill(columnOf, -1);
        for (var c = 0; c < Buckets.Length; c++)
        {
            columnOf[Buckets[c]] = c;
        }

        Count = examples.Count;
        _starts = new int[Count + 1];
        var columns = new List<int>();
        var values = new List<float>();
        for (var r = 0; r < Count; r++)
        {
            var features = examples[r].Features;
            for (var i = 0; i < CountOf(examples[r]); i++)
            {
                if (columnOf[features.Indices[i]] is var column and >= 0)
                {
                    columns.Add(column);
                    values.Add(features.Values[i]);
                }
            }

            _starts[r + 1] = columns.Count;
        }

        (_columns, _values) = ([.. columns], [.. values]);

        int CountOf(Example example) => isBroad ? example.Features.Broad : example.Features.Indices.Length;
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The bucket of each column.</summary>
    public int[] Buckets { get; }

    /// <summary>The columns of a row.</summary>
    public ReadOnlySpan<int> ColumnsOf(int row) => _columns.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>The values of a row.</summary>
    public ReadOnlySpan<float> ValuesOf(int row) => _values.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>The score of a row by weights whose last element is the bias.</summary>
    public double Score(int row, ReadOnlySpan<double> weights)
    {
        var columns = ColumnsOf(row);
        var values = ValuesOf(row);
        var score = weights[^1];
        for (var i = 0; i < columns.Length; i++)
        {
            score += weights[columns[i]] * values[i];
        }

        return score;
    }
}
