namespace ClauseScan.Analyzers.Classification;

/// <summary>Hashes of features' names: FNV-1a over UTF-16 units with a final mix, the same on every machine.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of one part of a name.</summary>
    public static ulong Of(ReadOnlySpan<char> part)
    {
        var hash = Offset;
        foreach (var c in part)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of two parts in this order.</summary>
    public static ulong Join(ulong first, ulong second) => ((first ^ (second >> 29)) * 0x9E3779B97F4A7C15) + second;

    /// <summary>The bucket of a hash.</summary>
    public static int Bucket(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        return (int)(hash & (FeatureVector.Buckets - 1));
    }
}
