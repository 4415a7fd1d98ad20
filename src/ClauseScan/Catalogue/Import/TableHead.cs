namespace ClauseScan.Catalogue.Import;

/// <summary>The words of head rows.</summary>
internal static class TableHead
{
    /// <summary>What the column below a head holds, or null where the words are no head.</summary>
    public static TableField? FieldOf(string words) => words.Length > 24 ? null : OfficialLetters.Compact(words) switch
    {
        "序号" or "条目序号" => TableField.Serial,
        "类别" or "部分" or "管理类别" => TableField.Part,
        "行业领域" or "行业" or "领域" or "所属行业" or "行业名称" => TableField.Industry,
        "编号" or "技术编号" or "条目编号" or "编码" => TableField.Code,
        "技术名称" or "名称" or "条目名称" or "技术条目" or "技术条目名称" => TableField.Name,
        "控制要点" or "技术控制要点" or "控制内容" => TableField.Points,
        _ => null,
    };

    /// <summary>Whether a line is made of heads only.</summary>
    public static bool IsRow(string line)
    {
        var heads = line.Split([' ', '\u3000', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return heads.Length >= 3 && heads.All(h => FieldOf(h) is not null);
    }
}
