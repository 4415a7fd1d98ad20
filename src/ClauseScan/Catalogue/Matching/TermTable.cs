namespace ClauseScan.Catalogue.Matching;

/// <summary>Numbers for terms; looked up by characters without making strings. Filled once, then only read.</summary>
internal sealed class TermTable
{
    private int[] _buckets = new int[1 << 13];
    private string[] _terms = new string[1 << 12];
    private int[] _hashes = new int[1 << 12];

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>A term by its number.</summary>
    public string this[int id] => _terms[id];

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var hash = Hash(term);
        var mask = _buckets.Length - 1;
        for (var at = hash & mask; _buckets[at] != 0; at = (at + 1) & mask)
        {
            var id = _buckets[at] - 1;
            if (_hashes[id] == hash && term.SequenceEqual(_terms[id]))
            {
                return id;
            }
        }

        return -1;
    }

    /// <summary>The number of a term, a new one where it has none.</summary>
    public int Add(ReadOnlySpan<char> term)
    {
        var id = Find(term);
        if (id >= 0)
        {
            return id;
        }

        if (Count == _terms.Length)
        {
            Grow();
        }

        _terms[Count] = term.ToString();
        _hashes[Count] = Hash(term);
        Place(Count);
        return Count++;
    }

    private void Grow()
    {
        _terms = Larger(_terms);
        _hashes = Larger(_hashes);
        _buckets = new int[_buckets.Length * 2];
        for (var id = 0; id < Count; id++)
        {
            Place(id);
        }
    }

    private void Place(int id)
    {
        var mask = _buckets.Length - 1;
        var at = _hashes[id] & mask;
        while (_buckets[at] != 0)
        {
            at = (at + 1) & mask;
        }

        _buckets[at] = id + 1;
    }

    private static int Hash(ReadOnlySpan<char> term)
    {
        var hash = 2166136261;
        foreach (var c in term)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash & 0x7fffffff);
    }

    private static T[] Larger<T>(T[] array)
    {
        var larger = new T[array.Length * 2];
        Array.Copy(array, larger, array.Length);
        return larger;
    }
}
