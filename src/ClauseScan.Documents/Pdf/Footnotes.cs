using System.Text.RegularExpressions;

namespace ClauseScan.Documents.Pdf;

/// <summary>Tells footnotes from the flow of text: small type at a page's foot that begins with a mark to which the page refers.</summary>
internal static partial class Footnotes
{
    private const double Small = 0.85;

    /// <summary>The footnotes of the pages, each with its lines.</summary>
    /// <param name="pages">The lines of the pages, those that run through them left out.</param>
    /// <param name="font">The font of the body.</param>
    public static List<Paragraph> Of(IEnumerable<IEnumerable<TextLine>> pages, BodyFont font)
    {
        var notes = new List<Paragraph>();
        foreach (var page in pages)
        {
            TextLine[] lines = [.. page.Where(l => l.Base.Turn == TextTurn.Upright).OrderBy(l => l.Bottom)];
            var foot = lines.Length;
            while (foot > 0 && lines[foot - 1].Cell is null && font.IsSmaller(lines[foot - 1]))
            {
                foot--;
            }

            // A page that is all small type has no foot.
            if (foot > 0)
            {
                Add(notes, lines[..foot], lines[foot..]);
            }
        }

        return notes;
    }

    private static void Add(List<Paragraph> notes, TextLine[] body, TextLine[] foot)
    {
        Paragraph? note = null;
        foreach (var line in foot)
        {
            if (Mark(line) is { } mark && Array.Exists(body, l => Refers(l, mark)))
            {
                notes.Add(note = new Paragraph(line));
            }
            else
            {
                note?.Lines.Add(line);
            }
        }
    }

    private static string? Mark(TextLine line) => NoteMark().Match(line.Text) is { Success: true } match ? match.Groups["mark"].Value : null;

    /// <summary>Whether the line holds the mark, numbers as small or raised letters.</summary>
    private static bool Refers(TextLine line, string mark)
    {
        if (mark[0] is '*' or '†' or '‡')
        {
            var at = line.Text.IndexOf(mark, StringComparison.Ordinal);
            return at > 0 && line.Text[at - 1] is not ('*' or '[') && (at + mark.Length == line.Text.Length || line.Text[at + mark.Length] is not ('*' or ']'));
        }

        return line.Runs.Count > 1 && line.Runs.Any(
            r => r != line.Base && r.Text.AsSpan().Trim("[]()（） ").SequenceEqual(mark)
                && (r.FontSize <= Small * line.FontSize || r.Box.Bottom < line.Base.Box.Bottom - (0.15 * line.FontSize)));
    }

    [GeneratedRegex(
        @"^(?:(?<mark>\d{1,3}|\*{1,4}|†{1,2}|‡{1,2}|[\u2460-\u2473])|[\[(（](?<mark>\d{1,3})[\])）])\s?(?=[\p{L}""“(（《])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoteMark();
}
