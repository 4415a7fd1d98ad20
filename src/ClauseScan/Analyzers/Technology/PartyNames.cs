using System.Text.RegularExpressions;
using ClauseScan.Semantics;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>The places of an agreement that name its parties and other companies: "Quantum Laser Co., Ltd." describes no technology.</summary>
internal sealed partial class PartyNames
{
    private const int ShortestName = 3;

    private readonly SourceText _text;
    private readonly List<TextSpan> _names = [];

    internal PartyNames(SemanticModel model)
    {
        _text = model.Tree.Text;
        var names = model.Parties.Concat(model.Companies).SelectMany(p => p.Aliases.Append(p.Name)).Where(n => n.Length >= ShortestName);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            for (var at = _text.Content.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _text.Content.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (IsWhole(at, at + name.Length))
                {
                    _names.Add(new TextSpan(at, name.Length));
                }
            }
        }

        _names.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
    }

    /// <summary>What is left of a stretch of text without the names in it.</summary>
    internal IEnumerable<TextSpan> Outside(TextSpan span)
    {
        var start = span.Start;
        foreach (var name in NamesIn(span))
        {
            if (name.Start > start)
            {
                yield return TextSpan.FromBounds(start, name.Start);
            }

            start = Math.Max(start, name.End);
        }

        if (start < span.End)
        {
            yield return TextSpan.FromBounds(start, span.End);
        }
    }

    private List<TextSpan> NamesIn(TextSpan span)
    {
        var names = new List<TextSpan>();
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _names[middle].Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < _names.Count && _names[low].End <= span.End; low++)
        {
            names.Add(_names[low]);
        }

        foreach (var company in Company().EnumerateMatches(_text.Slice(span)))
        {
            names.Add(new TextSpan(span.Start + company.Index, company.Length));
        }

        names.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return names;
    }

    private bool IsWhole(int start, int end) =>
        !(start > 0 && IsLatinLetter(_text.Content[start - 1]) && IsLatinLetter(_text.Content[start]))
        && !(end < _text.Length && IsLatinLetter(_text.Content[end]) && IsLatinLetter(_text.Content[end - 1]));

    private static bool IsLatinLetter(char c) => c < 0x2E80 && char.IsLetterOrDigit(c);

    [GeneratedRegex(
        @"(?<![\w-])(?:[A-Z][\w&'-]{0,30}\.?,?[ ]){1,6}(?:Co\.?,?[ ]?Ltd|Ltd|Limited|LIMITED|LTD|Inc|INC|Incorporated|Corp|CORP|Corporation|CORPORATION|LLC|L\.L\.C|GmbH|AG|S\.A|SA|N\.V|B\.V|BV|Pte|PTE|Pty|plc|PLC|K\.K|Oyj?|AB)(?!\w)\.?",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Company();
}
