using System.Globalization;

namespace ClauseScan.Catalogue.Import;

/// <summary>Looks for rows and codes that are missing from their sequences, and for industries that do not go with their codes.</summary>
internal static class NumberingCheck
{
    private const int CodeLength = 7;

    public static void Check(List<DraftItem> items, List<ImportRemark> remarks)
    {
        CheckSerials(items, remarks);
        foreach (var division in items.Where(i => i.Code.Length == CodeLength).GroupBy(i => (Division: i.Code[2..4], Kind: i.Code[^1])))
        {
            CheckCodes(division.Key.Division, division.Key.Kind, [.. division], remarks);
            CheckIndustries(division.Key.Division, [.. division], remarks);
        }
    }

    private static void CheckSerials(List<DraftItem> items, List<ImportRemark> remarks)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Serial is { } serial && items[i - 1].Serial is { } before && serial != before + 1 && serial != 1)
            {
                remarks.Add(items[i].Line.Remark(ImportRemarkKind.Gap, string.Create(
                    CultureInfo.InvariantCulture, $"Row {before} is followed by row {serial}.")));
            }
        }
    }

    /// <summary>Deleted items leave gaps, so that a gap need not be a loss.</summary>
    private static void CheckCodes(string division, char kind, List<DraftItem> items, List<ImportRemark> remarks)
    {
        var numbers = items.Select(i => int.Parse(i.Code[4..6], NumberStyles.None, CultureInfo.InvariantCulture)).ToHashSet();
        var missing = Enumerable.Range(1, numbers.Max()).Where(n => !numbers.Contains(n)).Select(n => n.ToString("00", CultureInfo.InvariantCulture)).ToList();
        if (missing.Count > 0)
        {
            remarks.Add(new ImportRemark(
                ImportRemarkKind.Gap,
                $"Of the codes ..{division}..{kind}, the numbers {string.Join(", ", missing)} are not in the text; items deleted earlier leave such gaps.",
                items[0].Line.Number,
                items[0].Line.Page));
        }
    }

    private static void CheckIndustries(string division, List<DraftItem> items, List<ImportRemark> remarks)
    {
        var industries = items.Select(i => i.Industry).Distinct(StringComparer.Ordinal).ToList();
        if (industries.Count > 1)
        {
            remarks.Add(new ImportRemark(
                ImportRemarkKind.Doubt,
                $"Codes ..{division}.. stand below several industries ({string.Join(" / ", industries.Select(i => i.Length > 0 ? i : "none"))}): a merged cell or a heading may have been read wrongly.",
                items[0].Line.Number,
                items[0].Line.Page));
        }
    }
}
