namespace ClauseScan.Documents.Word;

/// <summary>A numbering that paragraphs refer to: an abstract numbering and what is changed of it.</summary>
/// <param name="Abstract">The id of the abstract numbering.</param>
internal sealed record NumberingInstance(int Abstract)
{
    /// <summary>The levels that are defined anew.</summary>
    internal Dictionary<int, NumberingLevel> Levels { get; } = [];

    /// <summary>The first numbers that are set anew, by level.</summary>
    internal Dictionary<int, int> Starts { get; } = [];

    /// <summary>The instance told by the element "num" that the cursor stands on.</summary>
    internal static NumberingInstance? Read(PartCursor cursor)
    {
        if (cursor.IsEmpty)
        {
            return null;
        }

        NumberingInstance? instance = null;
        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Name == "abstractNumId" && cursor.Number is { } id)
            {
                instance ??= new NumberingInstance(id);
            }
            else if (cursor.Name == "lvlOverride" && cursor.Attribute("ilvl") is { } level && instance is not null)
            {
                instance.ReadOverride(cursor, PartCursor.NumberOf(level) ?? 0);
            }

            cursor.Skip();
        }

        return instance;
    }

    private void ReadOverride(PartCursor cursor, int level)
    {
        if (cursor.IsEmpty)
        {
            return;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Name == "startOverride" && cursor.Number is { } start)
            {
                Starts[level] = Math.Clamp(start, 0, 32767);
            }
            else if (cursor.Name == "lvl")
            {
                Levels[level] = NumberingLevel.Read(cursor);
            }

            cursor.Skip();
        }
    }
}
