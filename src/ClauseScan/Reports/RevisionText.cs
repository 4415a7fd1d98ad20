using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ClauseScan.Text;

namespace ClauseScan.Reports;

/// <summary>Tracked changes as reports show them.</summary>
internal static class RevisionText
{
    private const int MostShown = 5;

    /// <summary>All of a finding's changes on one line: "inserted by Zhang on 2024-05-01; deleted by Li"; null where there are none.</summary>
    public static string? Of(ImmutableArray<TextRevision> revisions)
    {
        if (revisions.IsEmpty)
        {
            return null;
        }

        var shown = revisions.Select(Sentence).Distinct().ToList();
        var more = shown.Count > MostShown ? string.Create(CultureInfo.InvariantCulture, $"; and {shown.Count - MostShown} more") : "";
        return string.Join("; ", shown.Take(MostShown)) + more;
    }

    /// <summary>Writes the property "revisions"; leaves it out where there are none.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<TextRevision> revisions)
    {
        if (revisions.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("revisions");
        foreach (var revision in revisions)
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind(revision.Kind));
            json.WriteString("author", revision.Author);
            json.WriteString("date", revision.Date?.ToString("s", CultureInfo.InvariantCulture));
            json.WriteNumber("charOffset", revision.Span.Start);
            json.WriteNumber("charLength", revision.Span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Sentence(TextRevision revision)
    {
        var what = revision.Kind switch
        {
            RevisionKind.Insertion => "words inserted",
            RevisionKind.Deletion => "words deleted",
            RevisionKind.MoveFrom => "words moved away",
            RevisionKind.MoveTo => "words moved here",
            RevisionKind.ParagraphInsertion => "paragraph split",
            _ => "paragraphs joined",
        };
        var by = revision.Author is { } author ? " by " + Printable.Line(author, 40) : "";
        var on = revision.Date is { } date ? " on " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return what + by + on;
    }

    private static string Kind(RevisionKind kind) => kind switch
    {
        RevisionKind.Insertion => "insertion",
        RevisionKind.Deletion => "deletion",
        RevisionKind.MoveFrom => "move-from",
        RevisionKind.MoveTo => "move-to",
        RevisionKind.ParagraphInsertion => "paragraph-mark-insertion",
        _ => "paragraph-mark-deletion",
    };
}
