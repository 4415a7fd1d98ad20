namespace ClauseScan.Documents;

/// <summary>The size and weight that most letters of a text have, by which headings stand out.</summary>
internal sealed class UsualLettering
{
    private const double Larger = 1.15;

    private readonly SortedDictionary<double, int> _sizes = [];
    private int _bold, _plain;

    /// <summary>The size, in the unit in which sizes were added; 0 for no letters.</summary>
    public double Size => _sizes.Count == 0 ? 0 : _sizes.MaxBy(s => s.Value).Key;

    private bool IsBold => _bold > _plain;

    /// <summary>Counts letters of one size.</summary>
    public void Add(double size, int bold, int plain)
    {
        _sizes[size] = _sizes.GetValueOrDefault(size) + bold + plain;
        _bold += bold;
        _plain += plain;
    }

    /// <summary>Whether letters are bold, which most are not, or larger than most.</summary>
    public bool IsOutdoneBy(double size, bool isBold) => (isBold && !IsBold) || size >= Larger * Size;

    /// <summary>Whether a heading may end with the character.</summary>
    public static bool MayEndHeading(char last) => last is not (',' or ';' or '，' or '；');
}
