namespace ClauseScan.Catalogue.Reading;

/// <summary>Strings by their characters' values. Plain code, so that nothing has to be compiled when the data is read at start-up.</summary>
internal sealed class OrdinalOrder : IComparer<string>
{
    public static readonly OrdinalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var shorter = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shorter; i++)
        {
            if (x[i] != y[i])
            {
                return x[i] - y[i];
            }
        }

        return x.Length - y.Length;
    }
}
