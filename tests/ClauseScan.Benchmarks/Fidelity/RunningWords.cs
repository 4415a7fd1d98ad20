namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>The headers, footers and page numbers of a document as rows of words, any number standing for any other.</summary>
internal sealed class RunningWords
{
    private readonly HashSet<string> _lines;
    private readonly int _longest;

    public RunningWords(IEnumerable<string> lines)
    {
        var sequences = lines.Select(l => new WordSequence(l)).Where(s => s.Count > 0).ToArray();
        _lines = [.. sequences.Select(s => Key(s, ..))];
        _longest = sequences.Length == 0 ? 0 : sequences.Max(s => s.Count);
    }

    /// <summary>Whether the words of a range are nothing but running lines, one after the other.</summary>
    public bool Make(WordSequence words, Range range)
    {
        var (start, count) = range.GetOffsetAndLength(words.Count);
        var reached = new bool[count + 1];
        reached[0] = true;
        for (var i = 0; i < count; i++)
        {
            for (var length = 1; reached[i] && length <= Math.Min(_longest, count - i); length++)
            {
                reached[i + length] |= _lines.Contains(Key(words, (start + i)..(start + i + length)));
            }
        }

        return reached[count];
    }

    private static string Key(WordSequence words, Range range) =>
        string.Join(' ', words.Words(range).Split(' ').Select(w => char.IsDigit(w[0]) ? "#" : w));
}
