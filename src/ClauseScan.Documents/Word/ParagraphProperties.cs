namespace ClauseScan.Documents.Word;

/// <summary>What of a paragraph's or a style's formatting decides its kind, its number and its fate under tracked changes.</summary>
internal sealed record ParagraphProperties
{
    internal static ParagraphProperties None { get; } = new();

    /// <summary>The paragraph style's id, or null.</summary>
    internal string? Style { get; init; }

    /// <summary>The outline level from 0 (9 is body text), or null.</summary>
    internal int? OutlineLevel { get; init; }

    /// <summary>The id of the numbering (0 switches it off), or null.</summary>
    internal int? Numbering { get; init; }

    /// <summary>The level in the numbering, or null.</summary>
    internal int? NumberingLevel { get; init; }

    /// <summary>Whether an open tracked change brought the number.</summary>
    internal bool IsNumberingInserted { get; init; }

    /// <summary>The formatting before an open tracked change of it, or null.</summary>
    internal ParagraphProperties? Former { get; init; }

    /// <summary>The formatting as if all tracked changes were rejected.</summary>
    internal ParagraphProperties Original => Former is { } former
        ? former with { MarkInserted = MarkInserted, MarkDeleted = MarkDeleted, HeadersAndFooters = HeadersAndFooters }
        : IsNumberingInserted ? this with { Numbering = null, NumberingLevel = null } : this;

    /// <summary>Whether the paragraph is the large first letter of the next one.</summary>
    internal bool IsDropCap { get; init; }

    /// <summary>Whether the paragraph has a background of its own.</summary>
    internal bool IsShaded { get; init; }

    /// <summary>The tracked change that brought the paragraph mark, with its author, or null.</summary>
    internal TrackedChange? MarkInserted { get; init; }

    /// <summary>The tracked change that removes the paragraph mark, or null.</summary>
    internal TrackedChange? MarkDeleted { get; init; }

    /// <summary>The ids of headers and footers of the section that ends here, in order; null where none ends.</summary>
    internal IReadOnlyList<string>? HeadersAndFooters { get; init; }

    /// <summary>The properties told by the element "pPr" that the cursor stands on.</summary>
    internal static ParagraphProperties Read(PartCursor cursor)
    {
        var properties = None;
        if (cursor.IsEmpty)
        {
            return properties;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            properties = cursor.Family == ElementFamily.Word ? With(properties, cursor) : properties;
            cursor.Skip();
        }

        return properties;
    }

    private static ParagraphProperties With(ParagraphProperties properties, PartCursor cursor)
    {
        switch (cursor.Name)
        {
            case "pStyle":
                return properties with { Style = cursor.Value };
            case "outlineLvl":
                return properties with { OutlineLevel = cursor.Number };
            case "shd":
                return properties with { IsShaded = Shading.IsColoured(cursor) };
            case "framePr":
                return properties with { IsDropCap = cursor.Attribute("dropCap") is "drop" or "margin" };
            case "numPr":
                return WithNumbering(properties, cursor);
            case "pPrChange":
                return properties with { Former = FormerIn(cursor) };
            case "rPr":
                return WithMark(properties, cursor);
            case "sectPr":
                return properties with { HeadersAndFooters = SectionReferences.Read(cursor) };
            default:
                return properties;
        }
    }

    private static ParagraphProperties? FormerIn(PartCursor cursor)
    {
        ParagraphProperties? former = null;
        if (!cursor.IsEmpty)
        {
            var depth = cursor.Depth;
            while (cursor.ReadChild(depth))
            {
                former = cursor.Name == "pPr" ? Read(cursor) with { Former = null } : former;
                cursor.Skip();
            }
        }

        return former;
    }

    private static ParagraphProperties WithNumbering(ParagraphProperties properties, PartCursor cursor)
    {
        if (cursor.IsEmpty)
        {
            return properties;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            properties = (cursor.Family, cursor.Name) switch
            {
                (ElementFamily.Word, "numId") => properties with { Numbering = cursor.Number },
                (ElementFamily.Word, "ins") => properties with { IsNumberingInserted = true },
                (ElementFamily.Word, "ilvl") => properties with { NumberingLevel = cursor.Number },
                _ => properties,
            };
            cursor.Skip();
        }

        return properties;
    }

    private static ParagraphProperties WithMark(ParagraphProperties properties, PartCursor cursor)
    {
        if (cursor.IsEmpty)
        {
            return properties;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Family == ElementFamily.Word && TrackedChange.At(cursor) is { } change)
            {
                properties = change.IsDeletion
                    ? properties with { MarkDeleted = change }
                    : properties with { MarkInserted = change };
            }

            cursor.Skip();
        }

        return properties;
    }
}
