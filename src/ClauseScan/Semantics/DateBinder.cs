using System.Text.RegularExpressions;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds the date of an agreement: in its opening, then where it is signed.</summary>
internal static partial class DateBinder
{
    /// <summary>How far before a date the words may stand that make it the agreement's.</summary>
    private const int CueReach = 90;

    private const int SignatureReach = 4000;

    private const int CoverLength = 800;

    internal static AgreementDate? Bind(AgreementText text)
    {
        var opening = text.Opening;
        var end = OpeningEnd(text, opening);
        AgreementDate? effective = null;
        var from = opening.Start;
        foreach (var (date, span) in DateReader.Read(text.Folded, opening.Start, end))
        {
            var cue = CueBefore(text.Folded, from, span);
            from = span.End;
            switch (cue)
            {
                case Cue.Made:
                    return new AgreementDate(date, span);
                case Cue.Effective:
                    effective ??= new AgreementDate(date, span);
                    break;
                default:
                    break;
            }
        }

        if (effective is not null)
        {
            return effective;
        }

        return LeftBlank().IsMatch(text.Folded.AsSpan(opening.Start, end - opening.Start)) ? null : Signed(text) ?? OnCover(text, end);
    }

    /// <summary>Where the preamble ends; without one, where the recitals begin, which speak of other agreements' dates.</summary>
    private static int OpeningEnd(AgreementText text, TextSpan opening)
    {
        if (text.Preamble is { } preamble)
        {
            return Math.Max(preamble.End, 1);
        }

        var recitals = Recitals().Match(text.Folded, opening.Start, opening.Length);
        return recitals.Success && recitals.Index > 0 ? recitals.Index : opening.End;
    }

    /// <summary>The last date of signing, since an agreement is made when its last party signs.</summary>
    private static AgreementDate? Signed(AgreementText text)
    {
        var start = text.Signatures?.Start ?? Math.Max(0, text.BodyEnd - SignatureReach);
        return LastSigned(text, start, Math.Min(text.BodyEnd, start + SignatureReach)) ?? LastSigned(text, 0, Math.Min(text.BodyEnd, SignatureReach));
    }

    private static AgreementDate? LastSigned(AgreementText text, int start, int end)
    {
        AgreementDate? last = null;
        foreach (var (date, span) in DateReader.Read(text.Folded, start, end))
        {
            var after = text.Folded.AsSpan(span.End, Math.Min(60, text.Folded.Length - span.End));
            if ((SigningCue().IsMatch(Before(text.Folded, start, span, 40)) || SigningCueAfter().IsMatch(after))
                && !ForeignCue().IsMatch(Before(text.Folded, start, span, CueReach)) && (last is null || date > last.Date))
            {
                last = new AgreementDate(date, span);
            }
        }

        return last;
    }

    /// <summary>A date written out beside the title.</summary>
    private static AgreementDate? OnCover(AgreementText text, int end)
    {
        foreach (var (date, span) in DateReader.Read(text.Folded, 0, Math.Min(end, CoverLength)))
        {
            if (text.Folded[span.Start..span.End].Any(c => char.IsLetter(c)) && !ForeignCue().IsMatch(Before(text.Folded, 0, span, CueReach)))
            {
                return new AgreementDate(date, span);
            }
        }

        return null;
    }

    private static Cue CueBefore(string folded, int from, TextSpan span)
    {
        var before = Before(folded, from, span, CueReach);
        if (ForeignCue().IsMatch(before))
        {
            return Cue.None;
        }

        if (MadeCue().IsMatch(before) || folded.AsSpan(span.End, Math.Min(8, folded.Length - span.End)).Trim().StartsWith("签"))
        {
            return Cue.Made;
        }

        return EffectiveCue().IsMatch(before) ? Cue.Effective : Cue.None;
    }

    private static ReadOnlySpan<char> Before(string folded, int from, TextSpan span, int reach)
    {
        var start = Math.Max(from, span.Start - reach);
        return folded.AsSpan(start, span.Start - start);
    }

    private enum Cue
    {
        None,
        Made,
        Effective,
    }

    [GeneratedRegex(
        @"\b(?:dated(?:\s+as)?(?:\s+of)?(?:\s+for\s+reference)?(?:\s+the)?|made(?:\s+(?:and\s+)?(?:entered\s+into|executed|effective))?[^.;]{0,50}|entered\s+into[^.;]{0,60}|executed[^.;]{0,50}|signed\s+(?:on|this|as|and|by|at|in)\b[^.;\n]{0,40}|as\s+of(?:\s+the)?|this(?:\s+the)?|contract\s+date\s*:?|agreement\s+date\s*:?|date\s+of\s+(?:this\s+)?(?:agreement|contract|signing|execution)\s*:?|concluded[^.;]{0,40})[\s,:_]*$"
        + @"|(?:签订|签署|订立|签约|签字|立约|合同)(?:日期|时间|日|于|之日)?\s*:?\s*$|(?:于|在)\s*$|日期\s*:\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex MadeCue();

    [GeneratedRegex(
        @"\beffective\b[^.;]{0,60}$|\bcommenc(?:ing|es|ement)\b[^.;]{0,40}$|(?:生效)(?:日期|日)?\s*:?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex EffectiveCue();

    /// <summary>Words that make a date another document's or another event's.</summary>
    [GeneratedRegex(
        @"\b(?:that\s+certain|amend(?:s|ed|ing)|pursuant\s+to|expir\w*|terminat\w*|source\s*:|until|through|original(?:ly)?|by\s+the\s+\w+\s+agreement|filed|born|registered\s+on|patent\s+no)\b[^;]{0,70}$|(?:有效期|截止|至)[^。;]{0,10}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex ForeignCue();

    [GeneratedRegex(@"\b(?:date|dated|date\s+signed|signed|executed|effective)\s*:?\s*(?:on|this|the)?\s*$|\bthis\s*$|\b[A-Z][a-z]+,\s*$|日期\s*:?\s*$|\n\s*$|[-_]{3}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SigningCue();

    [GeneratedRegex(@"^[\s_-]*(?:\d{1,2}/\d{1,2}/\d{2,4}[\s_-]*)?Date\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SigningCueAfter();

    [GeneratedRegex(@"\bWHEREAS\b|\bW\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H\b|\bRECITALS\b|\bNOW,?\s+THEREFORE\b|鉴于", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Recitals();

    /// <summary>A form whose date is still to be filled in: where such stands, no date of a signature replaces it.</summary>
    [GeneratedRegex(
        @"(?:^|\W)(?:dated|made|entered\s+into|as\s+of|this)[^.;]{0,50}(?:_{2,}|\[[\s_*.]{0,12}\])[^.;]{0,30}\b(?:day|19|20|" + "january|february|march|april|may|june|july|august|september|october|november|december)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex LeftBlank();
}
