namespace ClauseScan.Documents.Word;

/// <summary>The definition of a list with up to nine levels.</summary>
/// <param name="Id">The id that instances refer to.</param>
internal sealed record AbstractNumbering(int Id)
{
    /// <summary>The levels by their number.</summary>
    internal Dictionary<int, NumberingLevel> Levels { get; } = [];

    /// <summary>The numbering style whose definition stands in for this one, or null.</summary>
    internal string? StandsFor { get; private set; }

    /// <summary>The definition told by the element "abstractNum" that the cursor stands on.</summary>
    internal static AbstractNumbering? Read(PartCursor cursor)
    {
        if (PartCursor.NumberOf(cursor.Attribute("abstractNumId")) is not { } id)
        {
            return null;
        }

        var numbering = new AbstractNumbering(id);
        if (cursor.IsEmpty)
        {
            return numbering;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Name == "lvl" && PartCursor.NumberOf(cursor.Attribute("ilvl")) is { } level)
            {
                numbering.Levels[level] = NumberingLevel.Read(cursor);
            }
            else if (cursor.Name == "numStyleLink")
            {
                numbering.StandsFor = cursor.Value;
            }

            cursor.Skip();
        }

        return numbering;
    }
}
