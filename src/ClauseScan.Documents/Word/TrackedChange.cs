namespace ClauseScan.Documents.Word;

/// <summary>One open insertion, deletion or half of a move.</summary>
/// <param name="IsDeletion">Whether words go rather than come.</param>
/// <param name="IsMove">Whether they come from, or go to, another place of the document.</param>
/// <param name="Author">The author's name, or null.</param>
internal sealed record TrackedChange(bool IsDeletion, bool IsMove, string? Author)
{
    /// <summary>The change that the element under the cursor stands for, or null for any other element.</summary>
    internal static TrackedChange? At(PartCursor cursor) => cursor.Name switch
    {
        "ins" or "cellIns" => new TrackedChange(false, false, cursor.Attribute("author")),
        "del" or "cellDel" => new TrackedChange(true, false, cursor.Attribute("author")),
        "moveTo" => new TrackedChange(false, true, cursor.Attribute("author")),
        "moveFrom" => new TrackedChange(true, true, cursor.Attribute("author")),
        _ => null,
    };
}
