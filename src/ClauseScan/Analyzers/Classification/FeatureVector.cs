using System.Runtime.InteropServices;

namespace ClauseScan.Analyzers.Classification;

/// <summary>A sparse vector of hashed features, built block by block. A bucket may occur once in each block; its values add up.</summary>
internal sealed class FeatureVector
{
    /// <summary>The number of buckets, a power of two.</summary>
    public const int Buckets = 1 << 18;

    private readonly List<int> _block = [];
    private readonly List<int> _indices = [];
    private float[] _values = new float[256];

    /// <summary>The buckets.</summary>
    public ReadOnlySpan<int> Indices => CollectionsMarshal.AsSpan(_indices);

    /// <summary>The value of each bucket in <see cref="Indices"/>.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, _indices.Count);

    /// <summary>
    /// How many of the first features are few in kind (what rules, concepts and the place say), so that they can be learned from few examples;
    /// those behind them are words.
    /// </summary>
    public int Broad { get; private set; }

    /// <summary>Counts the features so far as <see cref="Broad"/>.</summary>
    public void EndBroad() => Broad = _indices.Count;

    /// <summary>Adds a feature to the block under way.</summary>
    public void Add(ulong hash) => _block.Add(FeatureHash.Bucket(hash));

    /// <summary>Adds a feature with a value of its own, outside of blocks.</summary>
    public void Add(ulong hash, double value)
    {
        Add(FeatureHash.Bucket(hash), (float)value);
    }

    /// <summary>Ends a block: its features share one length, so that long provisions do not weigh more than short ones.</summary>
    public void EndShared(double length)
    {
        var count = Distinct();
        End(count, count == 0 ? 0 : (float)(length / Math.Sqrt(count)));
    }

    /// <summary>Ends a block whose features have one value each.</summary>
    public void EndEach(double value) => End(Distinct(), (float)value);

    private void Add(int bucket, float value)
    {
        if (_indices.Count == _values.Length)
        {
            Array.Resize(ref _values, 2 * _values.Length);
        }

        _values[_indices.Count] = value;
        _indices.Add(bucket);
    }

    private int Distinct()
    {
        _block.Sort();
        var count = 0;
        for (var i = 0; i < _block.Count; i++)
        {
            if (i == 0 || _block[i] != _block[count - 1])
            {
                _block[count++] = _block[i];
            }
        }

        return count;
    }

    private void End(int count, float value)
    {
        for (var i = 0; i < count; i++)
        {
            Add(_block[i], value);
        }

        _block.Clear();
    }
}
