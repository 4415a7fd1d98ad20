namespace ClauseScan.Documents.Word;

/// <summary>The headers and footers that a section names.</summary>
internal static class SectionReferences
{
    /// <summary>The relationship ids told by the element "sectPr" that the cursor stands on, in order.</summary>
    internal static IReadOnlyList<string> Read(PartCursor cursor)
    {
        var ids = new List<string>();
        if (cursor.IsEmpty)
        {
            return ids;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Name is "headerReference" or "footerReference" && cursor.RelationshipId is { } id)
            {
                ids.Add(id);
            }

            cursor.Skip();
        }

        return ids;
    }
}
