using System.Text.RegularExpressions;
using ClauseScan.Semantics;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>The places of an agreement that name its parties and other companies: "Quantum Laser Co., Ltd." describes no technology.</summary>
internal sealed partial class PartyNames
{
    private const int ShortestName = 3;

    private readonly SourceText _text;
    private readonly bool[] _isName;

    internal PartyNames(SemanticModel model)
    {
        _text = model.Tree.Text;
        _isName = new bool[_text.Length];
        var names = model.Parties.Concat(model.Companies).SelectMany(p => p.Aliases.Append(p.Name)).Where(n => n.Length >= ShortestName);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            for (var at = _text.Content.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _text.Content.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (IsWhole(at, at + name.Length))
                {
                    _isName.AsSpan(at, name.Length).Fill(true);
                }
            }
        }
    }

    /// <summary>Adds what is left of a stretch of text without the names in it.</summary>
    internal void AddOutside(TextSpan span, SpanList phrases)
    {
        foreach (var company in Company().EnumerateMatches(_text.Slice(span)))
        {
            _isName.AsSpan(span.Start + company.Index, company.Length).Fill(true);
        }

        var start = span.Start;
        while (start < span.End)
        {
            var end = start;
            while (end < span.End && !_isName[end])
            {
                end++;
            }

            phrases.Add(start, end);
            start = end + 1;
        }
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
