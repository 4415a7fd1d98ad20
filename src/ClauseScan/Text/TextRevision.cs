namespace ClauseScan.Text;

/// <summary>An open tracked change over a stretch of the text.</summary>
/// <param name="Span">
/// The words that the change brings or takes away; empty, at their place, where the version that was read does not show them,
/// and always for a paragraph mark.
/// </param>
/// <param name="Kind">What the change does.</param>
/// <param name="Author">The author's name as the file has it on one line, or null.</param>
/// <param name="Date">The time that the file states, without a zone: most writers put down their local time; or null.</param>
public sealed record TextRevision(TextSpan Span, RevisionKind Kind, string? Author, DateTime? Date);
