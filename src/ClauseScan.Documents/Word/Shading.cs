namespace ClauseScan.Documents.Word;

/// <summary>The background that an element "shd" sets.</summary>
internal static class Shading
{
    /// <summary>Whether the background is another than white or none.</summary>
    internal static bool IsColoured(PartCursor cursor) =>
        cursor.Attribute("themeFill") is not null
        || cursor.Attribute("fill") is { } fill && fill is not ("auto" or "FFFFFF" or "ffffff")
        || cursor.Value is not (null or "clear" or "nil");
}
