using System.Text.RegularExpressions;
using ClauseScan.Syntax;

namespace ClauseScan.Semantics;

/// <summary>The parts of an agreement that only define: an article headed "Definitions" or 定义, and what the parser took for a definition.</summary>
internal sealed partial class DefinitionRegions
{
    private const int LongestHeading = 60;
    private const int LongestRegion = 30_000;

    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    internal DefinitionRegions(AgreementText text)
    {
        foreach (var node in text.Tree.Root.DescendantsAndSelf())
        {
            if (node is DefinitionSyntax || (node is ProvisionSyntax { HeadingSpan: { } heading } && heading.Length <= LongestHeading
                && Heading().IsMatch(text.Folded.AsSpan(heading.Start, heading.Length))))
            {
                if (_ends.Count == 0 || _ends[^1] <= node.Span.Start)
                {
                    Add(node.Span.Start, node.Span.End);
                }
            }
        }

        if (_starts.Count == 0)
        {
            FromHeadings(text);
        }
    }

    internal bool Contains(int position)
    {
        var at = _starts.BinarySearch(position);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && position < _ends[at];
    }

    private void Add(int start, int end)
    {
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Without provisions, a region runs from a short line that says "Definitions" to the next heading of an article.</summary>
    private void FromHeadings(AgreementText text)
    {
        var start = -1;
        foreach (var node in text.Paragraphs)
        {
            var paragraph = node.Span;
            if (paragraph.End > text.BodyEnd)
            {
                break;
            }

            var words = text.Folded.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestHeading));
            var isShort = paragraph.Length <= LongestHeading;
            if (start >= 0 && (isShort && NextHeading().IsMatch(words) || paragraph.Start - start > LongestRegion))
            {
                Add(start, paragraph.Start);
                start = -1;
            }

            if (start < 0 && isShort && Heading().IsMatch(words))
            {
                start = paragraph.End;
            }
        }

        if (start >= 0)
        {
            Add(start, text.BodyEnd);
        }
    }

    [GeneratedRegex(@"\b(?:definitions?|defined\s+terms|interpretation)\b|定\s*义|释\s*义|用语解释", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:ARTICLE|Article|SECTION|Section|CHAPTER|\d{1,2}\.?\s+[A-Z]|第[一二三四五六七八九十0-9 ]{1,4}[章条]|[一二三四五六七八九十]{1,3}[,.])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NextHeading();
}
