using ClauseScan.Web.Reading;

namespace ClauseScan.Web.Pages;

/// <summary>Finds what belongs to a place of an agreement's text.</summary>
internal static class Places
{
    private const int LabelLength = 24;
    private const int NearestBlocks = 2;

    /// <summary>The paragraph at a place, or null.</summary>
    public static BlockView? BlockAt(AgreementReading reading, int position) =>
        reading.Blocks.FirstOrDefault(b => b.Start <= position && position < b.Start + Math.Max(1, b.Length));

    public static string TextOf(AgreementReading reading, TextPlace place) =>
        place.Start >= 0 && place.Start + place.Length <= reading.Text.Length ? reading.Text.Substring(place.Start, place.Length) : "";

    /// <summary>The defined terms that a stretch of text uses, each once.</summary>
    public static IEnumerable<TermView> TermsIn(AgreementReading reading, string words) =>
        reading.Terms.Where(t => t.Name.Length > 1 && words.Contains(t.Name, StringComparison.Ordinal)).DistinctBy(t => t.Name).OrderByDescending(t => t.Name.Length);

    /// <summary>The references within a stretch of text that lead somewhere.</summary>
    public static IEnumerable<ReferenceView> ReferencesIn(AgreementReading reading, int start, int length) =>
        reading.References.Where(r => r.Target is not null && r.Place.Start >= start && r.Place.Start < start + length).DistinctBy(r => r.Label);

    /// <summary>
    /// The paragraph that says the same in the other language, or null: the other cell of its row, else the next paragraph or the one before, else the one
    /// with the same number.
    /// </summary>
    public static BlockView? OtherLanguage(AgreementReading reading, int position)
    {
        var index = -1;
        for (var i = 0; i < reading.Blocks.Length && index < 0; i++)
        {
            var b = reading.Blocks[i];
            index = b.Start <= position && position < b.Start + b.Length ? i : -1;
        }

        if (index < 0)
        {
            return null;
        }

        var block = reading.Blocks[index];
        var isChinese = IsChinese(Text(block));
        if (block.Table is not null)
        {
            return reading.Blocks.FirstOrDefault(b => b.Table == block.Table && b.Row == block.Row && b.Column != block.Column && Differs(b));
        }

        var label = Label(Text(block));
        var near = Enumerable.Range(1, NearestBlocks).SelectMany(d => new[] { index + d, index - d })
            .Where(i => i >= 0 && i < reading.Blocks.Length).Select(i => reading.Blocks[i]);
        return near.FirstOrDefault(b => Differs(b) && (label.Length == 0 || Label(Text(b)) is var other && (other.Length == 0 || other == label)))
            ?? (label.Length == 0 ? null : reading.Blocks.FirstOrDefault(b => Differs(b) && Label(Text(b)) == label));

        string Text(BlockView b) => TextOf(reading, new TextPlace(b.Start, b.Length));

        bool Differs(BlockView b) => b.Layer == "body" && b.Length > 1 && IsChinese(Text(b)) != isChinese;
    }

    /// <summary>Whether a text is Chinese, by what most of its letters are.</summary>
    public static bool IsChinese(string text)
    {
        int chinese = 0, latin = 0;
        foreach (var letter in text)
        {
            chinese += letter is >= '\u3400' and <= '\u9fff' ? 1 : 0;
            latin += char.IsAsciiLetter(letter) ? 1 : 0;
        }

        // A Chinese character says about as much as three or four Latin letters.
        return chinese * 3 > latin;
    }

    // "6.3" of "6.3 Improvements" and of "第6.3条 改进".
    private static string Label(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LabelLength)).TrimStart().TrimStart("第").TrimStart();
        var end = 0;
        while (end < head.Length && (char.IsAsciiDigit(head[end]) || head[end] == '.'))
        {
            end++;
        }

        return head[..end].Trim('.').ToString();
    }
}
