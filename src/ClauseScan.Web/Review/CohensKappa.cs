namespace ClauseScan.Web.Review;

/// <summary>How far two people agree beyond what chance would give.</summary>
internal static class CohensKappa
{
    /// <summary>κ from −1 to 1; null where there are no pairs, or chance alone would agree always.</summary>
    public static double? Of<T>(IReadOnlyCollection<(T First, T Second)> pairs)
        where T : notnull
    {
        if (pairs.Count == 0)
        {
            return null;
        }

        double total = pairs.Count;
        var same = pairs.Count(p => p.First.Equals(p.Second)) / total;
        var second = pairs.CountBy(p => p.Second).ToDictionary();
        var chance = pairs.CountBy(p => p.First).Sum(f => f.Value / total * (second.GetValueOrDefault(f.Key) / total));
        return chance >= 1 ? null : (same - chance) / (1 - chance);
    }
}
