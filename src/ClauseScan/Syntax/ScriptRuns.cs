namespace ClauseScan.Syntax;

/// <summary>Finds the places where a bilingual paragraph passes from one language to the other.</summary>
internal static class ScriptRuns
{
    private const int MinLatin = 25;

    private const int MinHan = 6;

    /// <summary>The positions where an English part gives way to a Chinese one or the reverse; names and short terms do not count.</summary>
    internal static List<int> Find(string content, int from, int to)
    {
        var switches = new List<int>();
        var language = Language.Undetermined;
        var i = from;
        while (i < to)
        {
            if (Script.IsHan(content[i]))
            {
                var (end, count) = HanRun(content, i, to);
                if (count >= MinHan && Turn(ref language, Language.Chinese))
                {
                    switches.Add(i);
                }

                i = end;
            }
            else if (Script.IsLatin(content[i]))
            {
                var (end, letters, words) = LatinRun(content, i, to);
                if (letters >= MinLatin && words >= 5 && Turn(ref language, Language.English))
                {
                    switches.Add(i);
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        return switches;
    }

    private static bool Turn(ref Language language, Language to)
    {
        var turns = language != Language.Undetermined && language != to;
        language = to;
        return turns;
    }

    private static (int End, int Count) HanRun(string content, int from, int to)
    {
        var count = 0;
        var i = from;
        for (; i < to && !Script.IsLatin(content[i]); i++)
        {
            count += Script.IsHan(content[i]) ? 1 : 0;
        }

        return (i, count);
    }

    private static (int End, int Letters, int Words) LatinRun(string content, int from, int to)
    {
        var letters = 0;
        var words = 0;
        var i = from;
        for (; i < to && !Script.IsHan(content[i]); i++)
        {
            if (Script.IsLatin(content[i]))
            {
                letters++;
                words += i == from || !Script.IsLatin(content[i - 1]) ? 1 : 0;
            }
        }

        return (i, letters, words);
    }
}
