using System.Collections.Immutable;

namespace ClauseScan.Text;

/// <summary>The open tracked changes of a document and the stretches of its text that they concern.</summary>
/// <remarks>Immutable. Where changes are nested, as in words that one author inserted and another deleted, their spans are equal.</remarks>
public sealed class RevisionMap
{
    /// <summary>A map of changes in text order, spans either equal or disjoint.</summary>
    public RevisionMap(ImmutableArray<TextRevision> revisions) => Revisions = revisions.IsDefault ? [] : revisions;

    /// <summary>A map of no change at all.</summary>
    public static RevisionMap Empty { get; } = new([]);

    /// <summary>All changes, in text order.</summary>
    public ImmutableArray<TextRevision> Revisions { get; }

    /// <summary>The changes that brought words of the span or took words out of its inside, in text order; each kind, author and time once.</summary>
    public ImmutableArray<TextRevision> Of(TextSpan span)
    {
        var found = ImmutableArray.CreateBuilder<TextRevision>();
        for (var i = SpanSearch.FirstEndingAfter(Revisions, s => s.Span, span.Start); i < Revisions.Length && Revisions[i].Span.Start < span.End; i++)
        {
            var revision = Revisions[i];
            if (!found.Any(f => f.Kind == revision.Kind && f.Author == revision.Author && f.Date == revision.Date))
            {
                found.Add(revision);
            }
        }

        return found.ToImmutable();
    }
}
