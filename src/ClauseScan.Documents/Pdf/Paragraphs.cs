namespace ClauseScan.Documents.Pdf;

/// <summary>Joins the lines of the body to paragraphs, over page and column breaks too.</summary>
internal static class Paragraphs
{
    private const double WideGap = 1.25;
    private const double WideGapInCell = 1.7;

    public static List<Paragraph> Of(IReadOnlyList<TextLine> lines)
    {
        var paragraphs = new List<Paragraph>();
        var pitches = Pitches(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && GoesOn(paragraphs[^1], lines[i], pitches))
            {
                paragraphs[^1].Lines.Add(lines[i]);
            }
            else
            {
                paragraphs.Add(new Paragraph(lines[i]));
            }
        }

        return paragraphs;
    }

    private static bool GoesOn(Paragraph paragraph, TextLine line, Dictionary<int, double> pitches)
    {
        var last = paragraph.Last;
        if (last.Cell != line.Cell || last.Base.Turn != line.Base.Turn || Ratio(last.FontSize, line.FontSize) > 1.2)
        {
            return false;
        }

        var isFull = IsFull(paragraph, line);
        // Chinese has no small letters; in the narrow column of a cell its lines end unevenly.
        var goesOnLow = !EndsSentence(last.Text)
            && (char.IsLower(line.Text[0]) || (line.Cell is not null && (Chinese.IsWide(last.Text[^1]) || Chinese.IsWide(line.Text[0]))));
        if (last.Page != line.Page || line.FollowsBreak || line.Bottom <= last.Bottom || line.Box.Left > last.Box.Right || line.Box.Right < last.Box.Left)
        {
            return !Enumerators.Begins(line.Text) && !EndsClause(last.Text) && last.IsBold == line.IsBold && !last.Text.Contains('\t', StringComparison.Ordinal)
                && (goesOnLow || ((isFull || paragraph.Lines.Count > 1) && !IsCapitals(line.Text)));
        }

        // In a cell beside one in another script, lines stand at distances of their own.
        if (line.Bottom - last.Bottom > (line.Cell is null ? WideGap : WideGapInCell) * pitches[line.Page] * Math.Max(1, line.FontSize))
        {
            return false;
        }

        if (IsRow(line) || (IsRow(last) && !goesOnLow))
        {
            return false;
        }

        if (Enumerators.Begins(line.Text))
        {
            return isFull && !EndsClause(last.Text) && !StartsAnew(paragraph, line);
        }

        if (goesOnLow && !last.Text.Contains('\t', StringComparison.Ordinal))
        {
            return true;
        }

        return isFull && !StartsAnew(paragraph, line) && (last.IsBold == line.IsBold || !paragraph.Lines.TrueForAll(l => l.IsBold) || !EndsSentence(last.Text));
    }

    /// <summary>Whether the paragraph's last line was broken because the next line's first word did not fit.</summary>
    private static bool IsFull(Paragraph paragraph, TextLine next)
    {
        var last = paragraph.Last;
        var room = last.Column.Right - last.Box.Right;
        if (paragraph.Lines.Count > 1 && last.Box.Right >= paragraph.Right - (0.5 * last.FontSize))
        {
            return true;
        }

        var text = next.Text;
        var word = 0.0;
        for (var i = 0; i < text.Length && !char.IsWhiteSpace(text[i]); i++)
        {
            word += LetterWidths.Common(text[i]);
            if (Chinese.IsWide(text[i]))
            {
                // Punctuation is not parted from the character before it.
                word += i + 1 < text.Length && char.IsPunctuation(text[i + 1]) ? 1 : 0;
                break;
            }
        }

        return room < (word + 0.6) * last.UnitWidth;
    }

    /// <summary>Whether the line is a row of cells: it has a wide gap, other than that after a number.</summary>
    private static bool IsRow(TextLine line)
    {
        var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        return tab >= 0 && (!Enumerators.Begins(line.Text[..tab]) || line.Text.IndexOf('\t', tab + 1) >= 0);
    }

    /// <summary>Whether the line is set in, or out, as a paragraph's first line is.</summary>
    private static bool StartsAnew(Paragraph paragraph, TextLine line)
    {
        var shift = (line.Box.Left - paragraph.Last.Box.Left) / Math.Max(1, line.FontSize);
        return paragraph.Lines.Count == 1
            ? shift < -8 || (shift > 0.8 && !Enumerators.Begins(paragraph.Last.Text) && EndsSentence(paragraph.Last.Text))
            : Math.Abs(shift) > 0.8 && (shift > 0 || EndsSentence(paragraph.Last.Text));
    }

    /// <summary>The usual distance of baselines inside paragraphs for each page, in units of the font's size.</summary>
    private static Dictionary<int, double> Pitches(IReadOnlyList<TextLine> lines)
    {
        var all = new List<double>();
        var byPage = new Dictionary<int, List<double>>();
        for (var i = 1; i < lines.Count; i++)
        {
            var (last, line) = (lines[i - 1], lines[i]);
            var pitch = (line.Bottom - last.Bottom) / Math.Max(1, line.FontSize);
            if (last.Page == line.Page && pitch is > 0.5 and < 4 && last.Box.Right > last.Column.Right - (4 * last.FontSize) && Ratio(last.FontSize, line.FontSize) < 1.1)
            {
                all.Add(pitch);
                (byPage.TryGetValue(line.Page, out var list) ? list : byPage[line.Page] = []).Add(pitch);
            }
        }

        var usual = all.Count > 0 ? Median(all) : 1.4;
        return lines.Select(l => l.Page).Distinct().ToDictionary(
            page => page,
            page => byPage.TryGetValue(page, out var list) && list.Count >= 4 ? Median(list) : usual);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[(values.Count - 1) / 2];
    }

    private static double Ratio(double a, double b) => Math.Max(a, b) / Math.Max(0.1, Math.Min(a, b));

    private static bool EndsSentence(string text) => text.TrimEnd('"', '\u201D', '\u2019', ')', '\uFF09', ' ') is var trimmed
        && (trimmed.Length == 0 || ".:;?!\u3002\uFF1A\uFF1B\uFF1F\uFF01".Contains(trimmed[^1], StringComparison.Ordinal));

    private static bool EndsClause(string text) => EndsSentence(text)
        || text.EndsWith("; and", StringComparison.Ordinal) || text.EndsWith("; or", StringComparison.Ordinal)
        || text.EndsWith(", and", StringComparison.Ordinal) || text.EndsWith(", or", StringComparison.Ordinal);

    private static bool IsCapitals(string text) => !text.Any(char.IsLower) && text.Any(char.IsUpper);
}
