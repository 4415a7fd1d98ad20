namespace ClauseScan.Documents.Pdf;

/// <summary>Decides what stands between two lines of a paragraph: a space, nothing, or nothing and no hyphen.</summary>
internal sealed class LineJoin
{
    private readonly IReadOnlyList<TextLine> _lines;
    private HashSet<string>? _words;

    /// <param name="lines">All lines of the document, whose words tell whether a hyphen belongs to a word.</param>
    public LineJoin(IReadOnlyList<TextLine> lines) => _lines = lines;

    /// <summary>What is put between the lines, and whether the hyphen at the end of the first is dropped.</summary>
    public (string Separator, bool DropsHyphen) Between(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return (string.Empty, false);
        }

        if (Chinese.IsWide(first[^1]) && Chinese.IsWide(second[0]))
        {
            return (string.Empty, false);
        }

        if (first[^1] is not ('-' or '\u2010' or '\u2011' or '\u2014' or '/') || first.Length < 2 || !char.IsLetterOrDigit(first[^2]) || !char.IsLetterOrDigit(second[0]))
        {
            return (" ", false);
        }

        return (string.Empty, first[^1] is '-' or '\u2010' && IsBroken(first, second));
    }

    /// <summary>
    /// Whether a word was broken: it occurs elsewhere without the hyphen, and not with it. "twelve-/month" keeps its hyphen,
    /// and so does any word that occurs once only.
    /// </summary>
    private bool IsBroken(string first, string second)
    {
        var start = first.Length - 1;
        while (start > 0 && (char.IsLetter(first[start - 1]) || first[start - 1] == '-'))
        {
            start--;
        }

        var end = 0;
        while (end < second.Length && char.IsLetter(second[end]))
        {
            end++;
        }

        var left = first[start..^1];
        var right = second[..end];
        _words ??= Words();
        return left.Length > 0 && right.Length > 0 && char.IsLower(right[0])
            && _words.Contains(left + right) && !_words.Contains(left + '-' + right);
    }

    private HashSet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in _lines)
        {
            var text = line.Text;
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && (char.IsLetter(text[i]) || text[i] == '-'))
                {
                    continue;
                }

                if (i > start)
                {
                    words.Add(text[start..i]);
                }

                start = i + 1;
            }
        }

        return words;
    }
}
