using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Finds names of territories, and of places in them, in folded text.</summary>
internal static class TerritoryLexicon
{
    private const int LongestKey = 64;

    private static readonly Lazy<Dictionary<string, Entry>> Entries = new(Load);

    /// <summary>The mentions in a range, in text order, the longest at each place; names of streets left out.</summary>
    internal static List<TerritoryMention> Find(string folded, int start, int end)
    {
        var mentions = new List<TerritoryMention>();
        var lookup = Entries.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        end = Math.Min(end, folded.Length);
        var i = Math.Max(0, start);
        while (i < end)
        {
            var length = 0;
            Entry? entry = null;
            if (FoldedText.IsChinese(folded[i]))
            {
                length = LongestChinese(folded, i, end, lookup, out entry);
            }
            else if (char.IsAsciiLetterUpper(folded[i]) && (i == 0 || !FoldedText.IsWordCharacter(folded[i - 1])))
            {
                length = LongestLatin(folded, i, end, lookup, out entry);
            }
            else if (i + 5 < end && folded[i] == ',' && UnitedStatesCode.At(folded, i, end) is { Length: > 0 } code)
            {
                mentions.Add(new TerritoryMention(TerritoryKind.Foreign, "United States", MentionGrade.Place, code));
                i = code.End;
                continue;
            }

            if (entry is not null && !StreetName.Follows(folded, i + length))
            {
                mentions.Add(new TerritoryMention(entry.Kind, entry.Name, entry.Grade, new TextSpan(i, length)));
            }

            i += Math.Max(1, length);
        }

        return mentions;
    }

    private static int LongestChinese(
        string folded, int start, int end, Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> lookup, out Entry? entry)
    {
        for (var length = Math.Min(9, end - start); length >= 2; length--)
        {
            if (lookup.TryGetValue(folded.AsSpan(start, length), out entry))
            {
                return length;
            }
        }

        entry = null;
        return 0;
    }

    private static int LongestLatin(
        string folded, int start, int end, Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> lookup, out Entry? entry)
    {
        Span<char> key = stackalloc char[LongestKey];
        var used = 0;
        var best = 0;
        entry = null;
        var i = start;
        for (var word = 0; word < 8 && i < end; word++)
        {
            if (word > 0)
            {
                var next = i;
                while (next < end && next < i + 4 && folded[next] is ' ' or '\n' or '.' or '\'' or '-')
                {
                    next++;
                }

                if (next == i || next >= end || !char.IsLetter(folded[next]))
                {
                    break;
                }

                i = next;
                key[used++] = ' ';
            }

            while (i < end && char.IsLetter(folded[i]) && !FoldedText.IsChinese(folded[i]) && used < LongestKey - 1)
            {
                key[used++] = char.ToLowerInvariant(folded[i++]);
            }

            if (used >= LongestKey - 1)
            {
                break;
            }

            if (lookup.TryGetValue(key[..used], out var found))
            {
                best = i - start;
                entry = found;
            }
        }

        return best;
    }

    private static Dictionary<string, Entry> Load()
    {
        var entries = new Dictionary<string, Entry>(1500, StringComparer.Ordinal);
        foreach (var row in WordTable.Read("territories.tsv"))
        {
            var kind = KindOf(row[0]);
            for (var column = 2; column < row.Length; column++)
            {
                var entry = new Entry(kind, row[1], (MentionGrade)(column - 2));
                foreach (var word in WordTable.Words(row[column]))
                {
                    entries.TryAdd(Key(word), entry);
                }
            }
        }

        return entries;
    }

    private static TerritoryKind KindOf(string name) => name switch
    {
        nameof(TerritoryKind.MainlandChina) => TerritoryKind.MainlandChina,
        nameof(TerritoryKind.HongKong) => TerritoryKind.HongKong,
        nameof(TerritoryKind.Macau) => TerritoryKind.Macau,
        nameof(TerritoryKind.Taiwan) => TerritoryKind.Taiwan,
        _ => TerritoryKind.Foreign,
    };

    private static string Key(string word)
    {
        var key = new System.Text.StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private sealed record Entry(TerritoryKind Kind, string Name, MentionGrade Grade);
}
