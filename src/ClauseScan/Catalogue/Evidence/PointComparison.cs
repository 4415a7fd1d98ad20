using System.Collections.Immutable;
using ClauseScan.Catalogue.Matching;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>Compares the control points of items with one text.</summary>
internal sealed class PointComparison(string text, TermSequence terms, int[] words, double[] lengths, int[] seen)
{
    private const double Passage = 60;
    private const int EnoughWords = 2;
    private const double EnoughShare = 0.3;
    private const double EnoughShareOfFew = 0.6;
    private const int MostWords = 8;

    private ImmutableArray<(Measure Measure, string? Property)> _stated;

    /// <summary>What the text says about each of an item's control points.</summary>
    public ImmutableArray<ControlPointEvidence> Compare(ImmutableArray<PointReading> points)
    {
        var evidence = ImmutableArray.CreateBuilder<ControlPointEvidence>(points.Length);
        foreach (var point in points)
        {
            evidence.Add(Compare(point, points));
        }

        return evidence.MoveToImmutable();
    }

    private ControlPointEvidence Compare(PointReading point, ImmutableArray<PointReading> all)
    {
        var english = Said(point.English.All);
        var chinese = Said(point.Chinese.All);
        var isSaid = (IsEnough(english, point.English) || IsEnough(chinese, point.Chinese)) && IsToldApart(point, all, english, chinese);
        var places = isSaid ? english.Concat(chinese).Order().Take(MostWords).ToList() : [];
        var speaksOf = isSaid || (all.Length == 1 && !point.Limits.IsEmpty);
        var limits = ImmutableArray.CreateBuilder<LimitEvidence>(point.Limits.Length);
        foreach (var limit in point.Limits)
        {
            limits.Add(speaksOf ? Compare(limit) : new LimitEvidence(limit.Words, ControlPointStatus.NotStated));
        }

        var questions = ImmutableArray.CreateBuilder<BilingualText>();
        if (!speaksOf || (limits.Count == 0 && !isSaid))
        {
            questions.Add(Question.OnSubject(point.Subject));
        }

        foreach (var limit in limits)
        {
            if (limit.Status == ControlPointStatus.NotStated)
            {
                questions.Add(Question.OnLimit(limit.Limit));
            }
        }

        return new ControlPointEvidence(
            point.Point,
            Status(speaksOf, isSaid, limits),
            [.. places.Select(p => text[Span(p).Start..Span(p).End])],
            [.. places.Select(Span)],
            limits.MoveToImmutable(),
            questions.ToImmutable());
    }

    private static ControlPointStatus Status(bool speaksOf, bool isSaid, ImmutableArray<LimitEvidence>.Builder limits)
    {
        if (!speaksOf)
        {
            return ControlPointStatus.NotStated;
        }

        var open = false;
        foreach (var limit in limits)
        {
            if (limit.Status == ControlPointStatus.Contradicted)
            {
                return ControlPointStatus.Contradicted;
            }

            open |= limit.Status == ControlPointStatus.NotStated;
        }

        return open || (limits.Count == 0 && !isSaid) ? ControlPointStatus.NotStated : ControlPointStatus.Matched;
    }

    private LimitEvidence Compare(Limit limit)
    {
        Measure? outside = null;
        Measure? open = null;
        foreach (var (measure, property) in Stated())
        {
            if (measure.Unit.Dimension != limit.Bound.Unit.Dimension || !SpeakOfOne(limit, measure, property))
            {
                continue;
            }

            switch (limit.Bound.Compare(measure))
            {
                case ControlPointStatus.Matched:
                    return Evidence(limit, ControlPointStatus.Matched, measure);
                case ControlPointStatus.Contradicted:
                    outside ??= measure;
                    break;
                default:
                    open ??= measure;
                    break;
            }
        }

        return open is { } bound ? Evidence(limit, ControlPointStatus.NotStated, bound)
            : outside is { } figure ? Evidence(limit, ControlPointStatus.Contradicted, figure)
            : new LimitEvidence(limit.Words, ControlPointStatus.NotStated);
    }

    /// <summary>Whether a figure measures what a limit does: by the words beside both, or because its unit measures nothing else.</summary>
    private bool SpeakOfOne(Limit limit, Measure measure, string? property)
    {
        if (property is not null && limit.Property is not null)
        {
            return MeasuredProperties.Agree(property, limit.Property);
        }

        return measure.Unit.SpeaksForItself && Stated().Count(s => s.Measure.Unit.Dimension == measure.Unit.Dimension) == 1;
    }

    private LimitEvidence Evidence(Limit limit, ControlPointStatus status, Measure measure) =>
        new(limit.Words, status, text[measure.Span.Start..measure.Span.End], measure.Span);

    private ImmutableArray<(Measure Measure, string? Property)> Stated()
    {
        if (_stated.IsDefault)
        {
            _stated = [.. MeasureReader.Read(text).Select(m => (m, MeasureContext.Of(m, text).Property))];
        }

        return _stated;
    }

    /// <summary>Where the words of a point stand in the passage that holds most of them, each once.</summary>
    private List<int> Said(ImmutableArray<int> of)
    {
        var best = new List<int>();
        if (of.IsEmpty)
        {
            return best;
        }

        var hits = new List<int>();
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] >= 0 && of.Contains(words[at]))
            {
                hits.Add(at);
            }
        }

        var passage = new List<int>();
        for (var from = 0; from < hits.Count && best.Count < of.Length; from++)
        {
            passage.Clear();
            for (var i = from; i < hits.Count && lengths[hits[i]] - lengths[hits[from]] <= Passage; i++)
            {
                if (seen[words[hits[i]]]++ == 0)
                {
                    passage.Add(hits[i]);
                }
            }

            foreach (var at in passage)
            {
                seen[words[at]] = 0;
            }

            if (passage.Count > best.Count)
            {
                (best, passage) = (passage, best);
            }
        }

        return best;
    }

    /// <summary>Whether so many of a point's words are said, all of them or those of its subject, that the text speaks of it.</summary>
    private bool IsEnough(List<int> said, PointWords of) =>
        IsEnough(said.Count, of.All.Length) || IsEnough(said.Count(at => of.OfSubject.Contains(words[at])), of.OfSubject.Length);

    private static bool IsEnough(int said, int of) =>
        said > 0 && ((said >= EnoughWords && said >= EnoughShare * of) || said >= EnoughShareOfFew * of);

    /// <summary>Whether the text has a word that tells the point from the item's others, where there are such words.</summary>
    private bool IsToldApart(PointReading point, ImmutableArray<PointReading> all, List<int> english, List<int> chinese) =>
        all.Length == 1
        || IsToldApart(english, point.English.All, w => all.Any(o => o != point && o.English.All.Contains(w)))
        || IsToldApart(chinese, point.Chinese.All, w => all.Any(o => o != point && o.Chinese.All.Contains(w)));

    private bool IsToldApart(List<int> said, ImmutableArray<int> of, Func<int, bool> isShared) =>
        said.Count > 0 && (of.All(isShared) || said.Any(at => !isShared(words[at])));

    private TextSpan Span(int at) =>
        TextSpan.FromBounds(terms.Start(at), terms.End((terms.Traits(at) & TermTraits.Han) != 0 ? at + 1 : at));
}
