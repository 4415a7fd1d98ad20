namespace ClauseScan.Text;

/// <summary>A line and a column, both zero-based; shown to people one-based.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The position as people count: "line:column" from 1.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line + 1}:{Column + 1}");
}
