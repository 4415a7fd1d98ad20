using System.Globalization;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>One open insertion, deletion or half of a move.</summary>
/// <param name="IsDeletion">Whether words go rather than come.</param>
/// <param name="IsMove">Whether they come from, or go to, another place of the document.</param>
/// <param name="Author">The author's name on one line, or null.</param>
/// <param name="Date">The time stated, or null.</param>
internal sealed record TrackedChange(bool IsDeletion, bool IsMove, string? Author, DateTime? Date)
{
    private const int LongestAuthor = 80;

    /// <summary>What the change does to words.</summary>
    internal RevisionKind Kind => (IsMove, IsDeletion) switch
    {
        (false, false) => RevisionKind.Insertion,
        (false, true) => RevisionKind.Deletion,
        (true, true) => RevisionKind.MoveFrom,
        (true, false) => RevisionKind.MoveTo,
    };

    /// <summary>What the change does to a paragraph mark.</summary>
    internal RevisionKind KindOfMark => IsDeletion ? RevisionKind.ParagraphDeletion : RevisionKind.ParagraphInsertion;

    /// <summary>The change that the element under the cursor stands for, or null for any other element.</summary>
    internal static TrackedChange? At(PartCursor cursor) => cursor.Name switch
    {
        "ins" or "cellIns" => Of(cursor, false, false),
        "del" or "cellDel" => Of(cursor, true, false),
        "moveTo" => Of(cursor, false, true),
        "moveFrom" => Of(cursor, true, true),
        _ => null,
    };

    private static TrackedChange Of(PartCursor cursor, bool isDeletion, bool isMove) =>
        new(isDeletion, isMove, AuthorOf(cursor.Attribute("author")), DateOf(cursor.Attribute("date")));

    private static string? AuthorOf(string? author)
    {
        if (string.IsNullOrWhiteSpace(author))
        {
            return null;
        }

        var name = ShownCharacters.Folded(author).Trim();
        return (name.Length <= LongestAuthor ? name : name[..LongestAuthor]).ToString();
    }

    // "2024-05-01T10:20:30Z": the zone is left aside, since Word writes its local time with it.
    private static DateTime? DateOf(string? date) =>
        date is { Length: >= 19 and < 40 } && DateTime.TryParseExact(
            date.AsSpan(0, 19), "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
}
