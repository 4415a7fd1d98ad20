namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>Two sequences of words laid side by side: where they part, they meet again at the nearest row of five words that both hold.</summary>
internal sealed class Alignment
{
    private const int Window = 1500;

    private readonly WordSequence _first;
    private readonly WordSequence _second;
    private readonly Dictionary<int, List<int>> _places = [];

    public Alignment(WordSequence first, WordSequence second)
    {
        (_first, _second) = (first, second);
        for (var i = 0; i + WordSequence.GramLength <= second.Count; i++)
        {
            var gram = second.Gram(i);
            (_places.TryGetValue(gram, out var list) ? list : _places[gram] = []).Add(i);
        }

        var (a, b) = (0, 0);
        while (a < first.Count && b < second.Count)
        {
            if (first[a].Word == second[b].Word)
            {
                (a, b) = (a + 1, b + 1);
                continue;
            }

            var (nextA, nextB) = Meeting(a, b) ?? (first.Count, second.Count);
            Part(a, nextA, b, nextB);
            (a, b) = (nextA, nextB);
        }

        Part(a, first.Count, b, second.Count);
    }

    /// <summary>The stretches that only the first holds there.</summary>
    public List<Range> OnlyInFirst { get; } = [];

    /// <summary>The stretches that only the second holds there.</summary>
    public List<Range> OnlyInSecond { get; } = [];

    private void Part(int a, int nextA, int b, int nextB)
    {
        if (nextA > a)
        {
            OnlyInFirst.Add(a..nextA);
        }

        if (nextB > b)
        {
            OnlyInSecond.Add(b..nextB);
        }
    }

    private (int A, int B)? Meeting(int a, int b)
    {
        (int A, int B)? best = null;
        var least = int.MaxValue;
        for (var i = a; i + WordSequence.GramLength <= _first.Count && i - a < Math.Min(least, Window); i++)
        {
            if (!_places.TryGetValue(_first.Gram(i), out var places))
            {
                continue;
            }

            var from = places.BinarySearch(b);
            var next = from < 0 ? ~from : from;
            if (next < places.Count && i - a + places[next] - b is var cost && cost < least)
            {
                (best, least) = ((i, places[next]), cost);
            }
        }

        return best;
    }
}
