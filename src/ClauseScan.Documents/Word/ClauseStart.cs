using System.Text.RegularExpressions;

namespace ClauseScan.Documents.Word;

/// <summary>The typed numbers by which a new clause is told after a line break inside a paragraph.</summary>
internal static partial class ClauseStart
{
    private const int LongestNumber = 24;

    /// <summary>Whether a numbered clause seems to start at the position.</summary>
    internal static bool IsAt(string text, int position) =>
        position < text.Length && Number().IsMatch(text.AsSpan(position, Math.Min(LongestNumber, text.Length - position)));

    /// <summary>The length of the clause number at the start of the text, 0 where there is none or nothing but it.</summary>
    internal static int LengthIn(ReadOnlySpan<char> text)
    {
        foreach (var match in Number().EnumerateMatches(text[..Math.Min(LongestNumber, text.Length)]))
        {
            return text[match.Length..].IsWhiteSpace() ? 0 : match.Length;
        }

        return 0;
    }

    [GeneratedRegex(
        @"^\s{0,8}(?:第[0-9０-９一二三四五六七八九十百零〇]{1,6}[条章节款]|[一二三四五六七八九十]{1,3}、|[0-9]{1,3}(?:\.[0-9]{1,3}){1,4}[.、]?(?=[\s\p{IsCJKUnifiedIdeographs}])|[0-9]{1,3}[.、．](?![0-9])|[(（](?:[a-z]|[ivx]{1,4}|[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:Article|ARTICLE|Section|SECTION|Clause)\s[0-9IVX]{1,6})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
