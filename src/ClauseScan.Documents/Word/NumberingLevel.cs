namespace ClauseScan.Documents.Word;

/// <summary>How one level of a numbering counts and shows its number.</summary>
internal sealed record NumberingLevel
{
    /// <summary>The first number.</summary>
    internal int Start { get; init; } = 1;

    /// <summary>The format's name in the standard: "decimal", "chineseCounting".</summary>
    internal string Format { get; init; } = "decimal";

    /// <summary>The pattern of a custom format ("001, 002, …"), or null.</summary>
    internal string? CustomFormat { get; init; }

    /// <summary>The text with "%1" and so on for the numbers of levels.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The level, counted from 1, whose use (or that of one above) restarts this one; 0 never; null any level above.</summary>
    internal int? Restart { get; init; }

    /// <summary>Whether the numbers of all levels are shown as decimals.</summary>
    internal bool IsLegal { get; init; }

    /// <summary>Whether the number is formatted as hidden text.</summary>
    internal bool IsHidden { get; init; }

    /// <summary>The paragraph style tied to the level, or null.</summary>
    internal string? Style { get; init; }

    /// <summary>The level told by the element "lvl" that the cursor stands on.</summary>
    internal static NumberingLevel Read(PartCursor cursor)
    {
        var level = new NumberingLevel();
        if (cursor.IsEmpty)
        {
            return level;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Family == ElementFamily.Compatibility)
            {
                continue;
            }

            level = With(level, cursor);
            cursor.Skip();
        }

        return level;
    }

    private static NumberingLevel With(NumberingLevel level, PartCursor cursor) => cursor.Name switch
    {
        "start" => level with { Start = Math.Clamp(cursor.Number ?? 1, 0, 32767) },
        "numFmt" when cursor.Value == "custom" => level with { CustomFormat = cursor.Attribute("format") },
        "numFmt" => level with { Format = cursor.Value ?? "decimal" },
        "lvlText" => level with { Text = cursor.Value ?? "" },
        "lvlRestart" => level with { Restart = cursor.Number },
        "isLgl" => level with { IsLegal = cursor.IsOn },
        "pStyle" => level with { Style = cursor.Value },
        "rPr" => level with { IsHidden = RunProperties.Read(cursor).Vanish == true },
        _ => level,
    };
}
