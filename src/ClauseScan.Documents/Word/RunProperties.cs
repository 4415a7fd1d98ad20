namespace ClauseScan.Documents.Word;

/// <summary>What of a run's or a style's character formatting decides whether its words are seen, and whether they stand out.</summary>
/// <param name="Style">The character style's id, or null.</param>
/// <param name="Vanish">Whether the words are hidden, or null where that is left to styles.</param>
/// <param name="IsWhite">Whether the letters are white, or null likewise.</param>
/// <param name="HalfPoints">The size in half points, or null likewise.</param>
/// <param name="IsShaded">Whether the run brings a background of its own, or null likewise.</param>
/// <param name="Font">The font's name, or null likewise.</param>
/// <param name="IsBold">Whether the letters are bold, or null likewise.</param>
internal sealed record RunProperties(
    string? Style, bool? Vanish, bool? IsWhite, int? HalfPoints, bool? IsShaded, string? Font, bool? IsBold)
{
    /// <summary>The size in half points where nothing names one.</summary>
    internal const int UsualHalfPoints = 20;

    internal static RunProperties None { get; } = new(null, null, null, null, null, null, null);

    /// <summary>The properties told by the element "rPr" that the cursor stands on.</summary>
    internal static RunProperties Read(PartCursor cursor)
    {
        if (cursor.IsEmpty)
        {
            return None;
        }

        string? style = null, font = null;
        bool? vanish = null, white = null, shaded = null, bold = null;
        int? size = null;
        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Family == ElementFamily.Word)
            {
                switch (cursor.Name)
                {
                    case "rStyle":
                        style = cursor.Value;
                        break;
                    case "vanish":
                        vanish = cursor.IsOn;
                        break;
                    case "b":
                        bold = cursor.IsOn;
                        break;
                    case "color":
                        white = string.Equals(cursor.Value, "FFFFFF", StringComparison.OrdinalIgnoreCase);
                        break;
                    case "sz":
                        size = cursor.Number;
                        break;
                    case "shd":
                        shaded = Shading.IsColoured(cursor);
                        break;
                    case "highlight":
                        shaded = cursor.Value is not ("none" or "white");
                        break;
                    case "rFonts":
                        font = cursor.Attribute("ascii") ?? cursor.Attribute("hAnsi");
                        break;
                }
            }

            cursor.Skip();
        }

        return new RunProperties(style, vanish, white, size, shaded, font, bold);
    }
}
