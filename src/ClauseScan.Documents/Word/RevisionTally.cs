using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The tracked changes met so far and their authors.</summary>
internal sealed class RevisionTally
{
    private const int AuthorsNamed = 5;

    private readonly SortedSet<string> _authors = new(StringComparer.Ordinal);
    private int _insertions;
    private int _deletions;
    private int _arrivals;
    private int _departures;

    internal void Count(TrackedChange change)
    {
        switch (change.IsMove, change.IsDeletion)
        {
            case (false, false):
                _insertions++;
                break;
            case (false, true):
                _deletions++;
                break;
            case (true, false):
                _arrivals++;
                break;
            case (true, true):
                _departures++;
                break;
        }

        if (!string.IsNullOrWhiteSpace(change.Author))
        {
            _authors.Add(Shortened(change.Author));
        }
    }

    /// <summary>The diagnostic for all of them, or null where there are none.</summary>
    internal Diagnostic? ToDiagnostic(Revisions read)
    {
        var moves = Math.Max(_arrivals, _departures);
        var count = _insertions + _deletions + moves;
        if (count == 0)
        {
            return null;
        }

        var how = read switch
        {
            Revisions.Original => "as if all were rejected",
            Revisions.Both => "with inserted and deleted words both",
            _ => "as if all were accepted",
        };
        return new Diagnostic(
            ReadingRules.UnacceptedTrackedChanges,
            default(TextSpan),
            $"{Phrase(count, "tracked change")} ({Phrase(_insertions, "insertion")}, {Phrase(_deletions, "deletion")}, {Phrase(moves, "move")}) {(count == 1 ? "is" : "are")} still open{By()}; the text was read {how}.")
        {
            Rank = 100,
        };
    }

    private string By()
    {
        if (_authors.Count == 0)
        {
            return "";
        }

        var named = string.Join(", ", _authors.Take(AuthorsNamed));
        var others = _authors.Count > AuthorsNamed ? FormattableString.Invariant($" and {_authors.Count - AuthorsNamed} more") : "";
        return $", by {Phrase(_authors.Count, "author")} ({named}{others})";
    }

    private static string Phrase(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Shortened(string author)
    {
        author = author.ReplaceLineEndings(" ").Trim();
        return author.Length <= 40 ? author : author[..40];
    }
}
