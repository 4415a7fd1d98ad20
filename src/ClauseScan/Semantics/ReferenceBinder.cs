using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds where an agreement points at its own provisions and schedules, and resolves what it points at.</summary>
internal sealed partial class ReferenceBinder
{
    private readonly AgreementText _text;
    private readonly ProvisionIndex _index;
    private readonly List<int> _headingStarts = [];
    private readonly List<int> _headingEnds = [];
    private readonly List<CrossReference> _references = [];

    private ReferenceBinder(AgreementText text)
    {
        _text = text;
        _index = new ProvisionIndex(text.Tree.Root);
        foreach (var node in text.Tree.Root.DescendantsAndSelf())
        {
            foreach (var span in Headings(node))
            {
                _headingStarts.Add(span.Start);
                _headingEnds.Add(span.End);
            }
        }
    }

    internal static ImmutableArray<CrossReference> Bind(AgreementText text)
    {
        var binder = new ReferenceBinder(text);
        binder.ReadLatin();
        binder.ReadChinese();
        binder._references.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return [.. binder._references];
    }

    private static IEnumerable<TextSpan> Headings(SyntaxNode node)
    {
        switch (node)
        {
            case ScheduleSyntax schedule:
                yield return schedule.HeadingSpan;
                break;
            case ProvisionSyntax provision:
                yield return provision.LabelSpan;
                if (provision.HeadingSpan is { } heading)
                {
                    yield return heading;
                }

                break;
            default:
                break;
        }
    }

    private void ReadLatin()
    {
        for (var match = LatinReference().Match(_text.Folded, 0, _text.BodyEnd); match.Success; match = match.NextMatch())
        {
            if (IsHeading(match.Index) || StandsAlone(match) || OtherDocument.Holds(_text.Folded, match.Index, match.Index + match.Length))
            {
                continue;
            }

            var kind = match.Groups["kind"].Value;
            var labels = match.Groups["label"].Captures;
            var last = labels[0].Value;
            for (var i = 0; i < labels.Count; i++)
            {
                var start = i == 0 ? match.Index : labels[i].Index;
                if (Continued(last, labels[i].Value) is { } label)
                {
                    last = label;
                    AddLatin(kind, label, TextSpan.FromBounds(start, labels[i].Index + labels[i].Length));
                }
            }
        }
    }

    /// <summary>
    /// The whole label of one in a list: in "6.3(a) and (b)" the second is 6.3(b); in "Exhibit B and (ii) the fee" the second is none.
    /// </summary>
    private static string? Continued(string first, string label)
    {
        if (!label.StartsWith('(') || first.StartsWith('('))
        {
            return label;
        }

        var bracket = first.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? null : first[..bracket] + label;
    }

    private void AddLatin(string kind, string label, TextSpan span)
    {
        label = FoldedText.Collapse(label).Replace(" ", string.Empty, StringComparison.Ordinal);
        var word = LatinKind(kind);
        var name = $"{word} {label}";
        if (LabelKey.OfSchedule(name) is { } key)
        {
            _references.Add(new CrossReference(span, name, _index.Schedule(key)));
            return;
        }

        var node = _index.Around(span.Start);
        var schedule = ScheduleOf(node);
        var parts = Parts(label);
        SyntaxNode? target = label.StartsWith('(')
            ? ItemOf(node, parts)
            : _index.Provision(schedule, LabelKey.OfProvision(parts[0]), parts.Skip(1)) ?? _index.Provision(schedule, LabelKey.OfProvision(label), []);
        _references.Add(new CrossReference(span, name, target));
    }

    private ProvisionSyntax? ItemOf(SyntaxNode? node, List<string> parts)
    {
        var item = _index.Item(node, parts[0]);
        foreach (var part in parts.Skip(1))
        {
            item = item is null ? null : _index.Item(item, part);
        }

        return item;
    }

    /// <summary>"6.3(b)(ii)" as "6.3", "(b)", "(2)"; Roman items keep to how <see cref="LabelKey"/> writes them.</summary>
    private static List<string> Parts(string label)
    {
        var parts = new List<string>();
        var bracket = label.IndexOf('(', StringComparison.Ordinal);
        if (bracket != 0)
        {
            parts.Add(bracket < 0 ? label : label[..bracket]);
        }

        while (bracket >= 0)
        {
            var close = label.IndexOf(')', bracket);
            close = close < 0 ? label.Length - 1 : close;
            parts.Add(LabelKey.OfProvision(label.AsSpan(bracket, close - bracket + 1)));
            bracket = label.IndexOf('(', close);
        }

        return parts;
    }

    private void ReadChinese()
    {
        for (var match = ChineseReference().Match(_text.Folded, 0, _text.BodyEnd); match.Success; match = match.NextMatch())
        {
            if (IsHeading(match.Index) || OtherDocument.IsStatute(_text.Folded, match.Index) || OpensLine(match))
            {
                continue;
            }

            var span = new TextSpan(match.Index, match.Length);
            var label = FoldedText.Collapse(match.ValueSpan).Replace(" ", string.Empty, StringComparison.Ordinal);
            if (LabelKey.OfSchedule(label) is { } key)
            {
                _references.Add(new CrossReference(span, label, _index.Schedule(key)));
                continue;
            }

            var schedule = ScheduleOf(_index.Around(span.Start));
            var first = label.AsSpan().IndexOfAny("条章节款项");
            var rest = ChineseParts().Matches(label[(first + 1)..]).Select(m => $"({LabelKey.Number(m.Groups["n"].Value)})");
            var target = _index.Provision(schedule, LabelKey.OfProvision(label.AsSpan(0, first + 1)), [])
                ?? (label[first] is '章' or '节' ? _index.Provision(schedule, LabelKey.OfProvision(label.AsSpan(0, first + 1))[1..], []) : null);
            foreach (var part in rest)
            {
                target = target is null ? null : _index.Item(target, part) ?? target;
            }

            _references.Add(new CrossReference(span, label, target));
        }
    }

    private static SyntaxNode? ScheduleOf(SyntaxNode? node)
    {
        while (node is not (null or ScheduleSyntax))
        {
            node = node.Parent;
        }

        return node;
    }

    private bool IsHeading(int position)
    {
        var at = _headingStarts.BinarySearch(position);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && position < _headingEnds[at];
    }

    /// <summary>A line that is nothing but the label, or begins with it as its number, is a heading whatever the parser made of it.</summary>
    private bool StandsAlone(Match match)
    {
        var line = _text.ShortLineAt(match.Index);
        var before = _text.Folded.AsSpan(line.Start, match.Index - line.Start).Trim(" (\"");
        var after = _text.Folded.AsSpan(match.Index + match.Length, Math.Max(0, line.End - match.Index - match.Length)).Trim(" )\".:");
        return before.IsEmpty && (after.IsEmpty || after.Length < 60 && !after.ContainsAny(".,;".AsSpan()) && !after.Contains(" of ", StringComparison.Ordinal)
            && match.Groups["label"].Captures.Count == 1 && char.IsUpper(after[0]));
    }

    private bool OpensLine(Match match)
    {
        var line = _text.ShortLineAt(match.Index);
        var opens = _text.Folded.AsSpan(line.Start, match.Index - line.Start).Trim().IsEmpty;
        var after = match.Index + match.Length;
        return opens && (after >= line.End || _text.Folded[after] is ' ' or ':' or ',' or '.' or '(' || line.Length < 30);
    }

    private static string LatinKind(string kind)
    {
        var lower = kind.ToLowerInvariant().TrimEnd('.');
        var singular = lower switch
        {
            "sec" or "§" or "§§" => "section",
            "annexes" => "annex",
            "appendices" => "appendix",
            _ => lower.TrimEnd('s'),
        };
        return string.Concat(char.ToUpperInvariant(singular[0]).ToString(), singular.AsSpan(1));
    }

    private const string Label = @"(?:\d{1,3}(?:\.\d{1,3}){0,4}[A-Z]?(?:\s?\([a-zA-Z0-9]{1,5}\)){0,4}|[IVXLC]{1,7}\b|[A-Z](?:[.-]?\d{1,3}){0,2}\b(?:\([a-z0-9]{1,4}\)){0,2}|(?:\([a-zA-Z0-9]{1,5}\)\s?){1,4}(?<!\s))(?![\w%])";

    [GeneratedRegex(
        @"(?<![\w-])(?<kind>[Ss]ections?|SECTIONS?|Sec\.|[Aa]rticles?|ARTICLES?|[Cc]lauses?|CLAUSES?|[Pp]aragraphs?|[Ss]ubsections?|[Ss]chedules?|SCHEDULES?|[Ee]xhibits?|EXHIBITS?|[Aa]nnex(?:es)?|ANNEX|[Aa]ppendi(?:x|ces)|APPENDIX|[Aa]ttachments?|ATTACHMENTS?|Addendum)\s{1,3}""?(?:[Nn]o\.\s?)?"
        + @"(?<label>" + Label + @")(?:(?:\s?,\s{0,3}(?:and\s{1,3}|or\s{1,3})?|\s{1,3}(?:and|or|through|to|&|and/or)\s{1,3})(?<label>" + Label + @")){0,12}",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex LatinReference();

    [GeneratedRegex(
        @"第[ ]?(?:[一二三四五六七八九十百零〇]{1,5}|[0-9]{1,3}(?:\.[0-9]{1,3}){0,4})[ ]?(?:条|章|节|款)(?:[ ]?第?[ ]?\(?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}(?:\.[0-9]{1,2})?)\)?[ ]?(?:款|项|目|条)){0,3}(?!方|次|批|期|年|届|类)"
        + @"|(?:附件|附录|附表)[ ]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[A-Z]|[IVX]{1,4})(?![\w份个张])",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex ChineseReference();

    [GeneratedRegex(@"第?\(?(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})\)?[款项目条]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseParts();
}
