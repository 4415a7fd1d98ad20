using System.Text.RegularExpressions;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>The parts of an agreement that only define: an article headed "Definitions" or 定义, and what the parser took for a definition.</summary>
internal sealed partial class DefinitionRegions
{
    private const int LongestHeading = 60;
    private const int LongestRegion = 30_000;

    private readonly List<TextSpan> _regions = [];

    internal DefinitionRegions(AgreementText text)
    {
        foreach (var node in text.Tree.Root.DescendantsAndSelf())
        {
            if (node is DefinitionSyntax || (node is ProvisionSyntax { HeadingSpan: { } heading } && heading.Length <= LongestHeading
                && Heading().IsMatch(text.Folded.AsSpan(heading.Start, heading.Length))))
            {
                if (_regions.Count == 0 || _regions[^1].End <= node.Span.Start)
                {
                    _regions.Add(node.Span);
                }
            }
        }

        if (_regions.Count == 0)
        {
            FromHeadings(text);
        }
    }

    internal bool Contains(int position)
    {
        var at = _regions.BinarySearch(new TextSpan(position, int.MaxValue - position));
        at = (at < 0 ? ~at : at) - 1;
        return at >= 0 && _regions[at].Contains(position);
    }

    /// <summary>Without provisions, a region runs from a short line that says "Definitions" to the next heading of an article.</summary>
    private void FromHeadings(AgreementText text)
    {
        var start = -1;
        foreach (var paragraph in text.Paragraphs)
        {
            if (paragraph.End > text.BodyEnd)
            {
                break;
            }

            var words = text.Folded.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestHeading));
            var isShort = paragraph.Length <= LongestHeading;
            if (start >= 0 && (isShort && NextHeading().IsMatch(words) || paragraph.Start - start > LongestRegion))
            {
                _regions.Add(TextSpan.FromBounds(start, paragraph.Start));
                start = -1;
            }

            if (start < 0 && isShort && Heading().IsMatch(words))
            {
                start = paragraph.End;
            }
        }

        if (start >= 0)
        {
            _regions.Add(TextSpan.FromBounds(start, text.BodyEnd));
        }
    }

    [GeneratedRegex(@"\b(?:definitions?|defined\s+terms|interpretation)\b|定\s*义|释\s*义|用语解释", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:ARTICLE|Article|SECTION|Section|CHAPTER|\d{1,2}\.?\s+[A-Z]|第[一二三四五六七八九十0-9 ]{1,4}[章条]|[一二三四五六七八九十]{1,3}[,.])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextHeading();
}
