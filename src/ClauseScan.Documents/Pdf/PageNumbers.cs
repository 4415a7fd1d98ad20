using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseScan.Documents.Pdf;

/// <summary>
/// Tells page numbers from other numbers that stand alone on a line: at a page's edge by their form, and anywhere on the page,
/// as in files that were paginated anew, by their counting up through the document.
/// </summary>
internal static partial class PageNumbers
{
    private const int FewestNumbers = 3;
    private const int FewestLinesBetween = 12;
    private const int MostCandidates = 4000;

    /// <summary>Whether the words are those of a page number.</summary>
    public static bool HasForm(string text) => text.Length <= 40 && PageNumber().IsMatch(text);

    /// <summary>The lines that hold numbers which count up through the document with much text between them.</summary>
    public static HashSet<TextLine> CountingUp(IReadOnlyList<List<TextLine>> pages)
    {
        var candidates = Candidates(pages);
        var numbers = new HashSet<TextLine>();
        for (var start = 0; start < candidates.Count; start++)
        {
            if (numbers.Contains(candidates[start].Line))
            {
                continue;
            }

            var chain = new List<Candidate> { candidates[start] };
            for (var i = start + 1; i < candidates.Count; i++)
            {
                var step = candidates[i].Value - chain[^1].Value;
                if (step == 1 || (step == 0 && candidates[i].Position - chain[^1].Position <= FewestLinesBetween))
                {
                    chain.Add(candidates[i]);
                }
            }

            var steps = chain[^1].Value - chain[0].Value;
            if (steps >= FewestNumbers - 1 && chain[^1].Position - chain[0].Position >= FewestLinesBetween * steps)
            {
                numbers.UnionWith(chain.Select(c => c.Line));
            }
        }

        return numbers;
    }

    private static List<Candidate> Candidates(IReadOnlyList<List<TextLine>> pages)
    {
        var candidates = new List<Candidate>();
        var position = 0;
        foreach (var lines in pages)
        {
            foreach (var line in lines)
            {
                position++;
                var digits = line.Text.AsSpan().Trim("-–— ");
                if (digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                    && candidates.Count < MostCandidates && !lines.Exists(l => l != line && l.Box.SharedHeight(line.Box) > 0.5))
                {
                    candidates.Add(new Candidate(line, value, position));
                }
            }
        }

        return candidates;
    }

    [GeneratedRegex(
        @"^[-–—~\s]*(?:(?:page|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7}|[a-z]-\d{1,3})(?:\s*(?:of|/)\s*\d{1,4})?[-–—~\s.]*$"
        + @"|^[-–—\s]*第\s*[\d０-９一二三四五六七八九十百]{1,5}\s*页[\s,，/／]*(?:共\s*[\d０-９一二三四五六七八九十百]{1,5}\s*页)?[-–—\s]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageNumber();

    private readonly record struct Candidate(TextLine Line, int Value, int Position);
}
