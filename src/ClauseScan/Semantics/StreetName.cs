namespace ClauseScan.Semantics;

/// <summary>Tells a place from the street that bears its name ("Nanjing West Road", 北京路).</summary>
internal static class StreetName
{
    private static readonly HashSet<string> Streets = new(StringComparer.OrdinalIgnoreCase)
    {
        "road", "rd", "street", "st", "avenue", "ave", "boulevard", "blvd", "lane", "drive", "lu", "jie", "dajie", "dadao", "highway", "way", "strasse", "plaza", "tower", "building",
    };

    private static readonly HashSet<string> Bearings = new(StringComparer.OrdinalIgnoreCase)
    {
        "east", "west", "north", "south", "middle", "central", "dong", "xi", "nan", "bei", "zhong",
    };

    /// <summary>Whether the words from <paramref name="at"/> make what stands before them a street.</summary>
    internal static bool Follows(string folded, int at)
    {
        if (at < folded.Length && FoldedText.IsChinese(folded[at]))
        {
            var i = at;
            while (i < folded.Length && i < at + 2 && folded[i] is '东' or '西' or '南' or '北' or '中' or '大')
            {
                i++;
            }

            return i < folded.Length && folded[i] is '路' or '街' or '道';
        }

        var word = NextWord(folded, ref at);
        if (Bearings.Contains(word))
        {
            word = NextWord(folded, ref at);
        }

        return Streets.Contains(word);
    }

    private static string NextWord(string folded, ref int at)
    {
        while (at < folded.Length && folded[at] is ' ' or '\n')
        {
            at++;
        }

        var start = at;
        while (at < folded.Length && char.IsAsciiLetter(folded[at]))
        {
            at++;
        }

        return folded[start..at];
    }
}
