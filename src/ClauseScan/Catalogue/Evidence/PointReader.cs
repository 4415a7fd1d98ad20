using System.Buffers;
using System.Collections.Immutable;
using ClauseScan.Catalogue.Matching;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Evidence;

/// <summary>Takes control points apart, with the words that an index knows.</summary>
internal static class PointReader
{
    private const int LongestSubject = 160;

    private static readonly SearchValues<char> s_openers = SearchValues.Create(":：;；(（");

    /// <summary>A control point of the item that stands at a place of the catalogue.</summary>
    public static PointReading Read(ControlPoint point, int item, MatchIndex index)
    {
        var limits = LimitReader.Read(point.Text, out var english, out var chinese);
        var subject = new BilingualText(Subject(point.Text.Chinese, chinese), Subject(point.Text.English, english));
        return new PointReading(
            point,
            limits,
            new PointWords(Words(subject.English, [], item, index, han: false), Words(point.Text.English, english, item, index, han: false)),
            new PointWords(Words(subject.Chinese, [], item, index, han: true), Words(point.Text.Chinese, chinese, item, index, han: true)),
            subject);
    }

    private static ImmutableArray<int> Words(string text, ImmutableArray<TextSpan> limits, int item, MatchIndex index, bool han)
    {
        var terms = new TermSequence();
        terms.Read(text, index.Terms);
        var numbers = MatchPass.Words(terms, index.Terms);
        var words = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < numbers.Length; at++)
        {
            var speaks = IsAcronym(terms, at) || index.IsStrong(numbers[at], item);
            if (numbers[at] >= 0 && speaks && IsHan(terms, at) == han && !words.Contains(numbers[at]) && !Within(limits, terms.Start(at)))
            {
                words.Add(numbers[at]);
            }
        }

        return words.ToImmutable();
    }

    private static bool IsAcronym(TermSequence terms, int at) => (terms.Traits(at) & TermTraits.Capitals) != 0 && terms.End(at) - terms.Start(at) >= 3;

    private static bool IsHan(TermSequence terms, int at) => (terms.Traits(at) & TermTraits.Han) != 0;

    private static bool Within(ImmutableArray<TextSpan> spans, int at)
    {
        foreach (var span in spans)
        {
            if (span.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words up to the first mark that opens details, without a leading number; empty where a limit is all there is.</summary>
    private static string Subject(string text, ImmutableArray<TextSpan> limits)
    {
        var start = 0;
        while (start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] is '.' or ' ' or '、'))
        {
            start++;
        }

        var end = text.AsSpan(start).IndexOfAny(s_openers);
        end = end < 0 ? text.Length : start + end;
        foreach (var limit in limits)
        {
            end = limit.Start > start ? Math.Min(end, limit.Start) : limit.Start == start ? start : end;
        }

        var comma = text.IndexOf("，同时", start, StringComparison.Ordinal);
        end = comma >= 0 && comma < end ? comma : end;
        var subject = text[start..end].Trim(' ', ',', '，', '、');
        return subject.Length <= LongestSubject ? subject : subject[..LongestSubject].TrimEnd() + "…";
    }
}
