using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClauseScan.Analyzers.Classification;

/// <summary>A linear model over hashed features that answers several questions about a provision at once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ClauseModel
{
    /// <summary>The most questions that one model answers: as many weights as fill a vector of 128 bits.</summary>
    internal const int MaximumHeads = 8;

    private static readonly Lazy<ClauseModel?> _builtIn = new(LoadBuiltIn);
    private readonly short[] _weights;

    /// <summary>A model of heads and their weights, in rows of <see cref="MaximumHeads"/> a bucket.</summary>
    internal ClauseModel(ImmutableArray<ModelHead> heads, short[] weights)
    {
        Heads = heads;
        _weights = weights;
    }

    /// <summary>The model that this program ships; null where it was built without one.</summary>
    public static ClauseModel? BuiltIn => _builtIn.Value;

    /// <summary>The questions.</summary>
    internal ImmutableArray<ModelHead> Heads { get; }

    /// <summary>The stored weights.</summary>
    internal ReadOnlySpan<short> Weights => _weights;

    /// <summary>The raw score of each head.</summary>
    internal double[] RawScores(FeatureVector features)
    {
        var (lower, upper) = (Vector128<float>.Zero, Vector128<float>.Zero);
        var indices = features.Indices;
        var values = features.Values;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var i = 0; i < indices.Length; i++)
        {
            var row = Vector128.LoadUnsafe(ref weights, (nuint)(indices[i] * MaximumHeads));
            lower += Vector128.ConvertToSingle(Vector128.WidenLower(row)) * values[i];
            upper += Vector128.ConvertToSingle(Vector128.WidenUpper(row)) * values[i];
        }

        Span<float> sums = stackalloc float[MaximumHeads];
        lower.CopyTo(sums);
        upper.CopyTo(sums[Vector128<float>.Count..]);

        var scores = new double[Heads.Length];
        for (var h = 0; h < scores.Length; h++)
        {
            scores[h] = Heads[h].Bias + (sums[h] * Heads[h].Scale);
        }

        return scores;
    }

    /// <summary>The calibrated answers, from 0 to 1, in the order of <see cref="Heads"/>.</summary>
    internal double[] Shares(FeatureVector features)
    {
        var scores = RawScores(features);
        for (var h = 0; h < scores.Length; h++)
        {
            scores[h] = Heads[h].Calibration.At(scores[h]);
        }

        return scores;
    }

    /// <summary>The place of a head, or -1.</summary>
    internal int HeadOf(string name)
    {
        for (var h = 0; h < Heads.Length; h++)
        {
            if (Heads[h].Name == name)
            {
                return h;
            }
        }

        return -1;
    }

    /// <summary>What a bucket adds to a head's score for each unit of its value.</summary>
    internal double WeightOf(int bucket, int head) => _weights[(bucket * MaximumHeads) + head] * Heads[head].Scale;

    private static ClauseModel? LoadBuiltIn()
    {
        using var stream = typeof(ClauseModel).Assembly.GetManifestResourceStream("ClauseScan.clauses.model");
        return stream is null ? null : ClauseModelFile.Read(stream);
    }
}
