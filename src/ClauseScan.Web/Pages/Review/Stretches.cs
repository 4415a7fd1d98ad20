namespace ClauseScan.Web.Pages;

/// <summary>Things that cover stretches of a text, to be looked up by place.</summary>
internal sealed class Stretches<T>
{
    private readonly (int Start, int End, T Thing)[] _all;

    // The furthest end of each and all before it.
    private readonly int[] _ends;

    public Stretches(IEnumerable<T> things, Func<T, (int Start, int End)> place)
    {
        _all = [.. things.Select(t => (place(t).Start, place(t).End, t)).OrderBy(s => s.Start)];
        _ends = new int[_all.Length];
        for (var i = 0; i < _all.Length; i++)
        {
            _ends[i] = Math.Max(_all[i].End, i == 0 ? 0 : _ends[i - 1]);
        }
    }

    /// <summary>Those that share letters with a stretch, by their start.</summary>
    public List<(int Start, int End, T Thing)> Within(int start, int end)
    {
        var (first, beyond) = (0, _all.Length);
        while (first < beyond)
        {
            var middle = (first + beyond) / 2;
            (first, beyond) = _all[middle].Start < end ? (middle + 1, beyond) : (first, middle);
        }

        var found = new List<(int Start, int End, T Thing)>();
        for (var i = first - 1; i >= 0 && _ends[i] > start; i--)
        {
            if (_all[i].End > start)
            {
                found.Add(_all[i]);
            }
        }

        found.Reverse();
        return found;
    }
}
