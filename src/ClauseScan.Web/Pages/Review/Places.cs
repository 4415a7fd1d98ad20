using ClauseScan.Web.Reading;

namespace ClauseScan.Web.Pages;

/// <summary>Finds what belongs to a place of an agreement's text.</summary>
internal static class Places
{
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
}
