using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>
/// Writes the words of a line as they are printed: full-width punctuation beside Chinese, quotation marks that open and close, and no space
/// between Chinese characters.
/// </summary>
internal static class LineText
{
    private const double Gap = 0.3;
    private const double Sure = 60;
    private const string Narrow = ",:;?!()";
    private const string Wide = "，：；？！（）";
    private const string Punctuation = "，。、：；？！（）《》「」『』【】";

    private static readonly char[] InventedInGaps = ['”', '“', '"', '，', '。', '、'];

    /// <summary>The words, and whether a space stands before each.</summary>
    public static (RecognisedWord Word, bool FollowsSpace)[] Of(RecognisedLine line)
    {
        line = WithoutInventions(line);
        var texts = line.Words.Select(w => w.Text.ToCharArray()).ToArray();
        var places = new List<(int Word, int Index)>();
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = 0; j < texts[i].Length; j++)
            {
                places.Add((i, j));
            }
        }

        Widen(texts, places);
        var spaces = Spaces(line, texts);
        return [.. texts.Select((t, i) => (line.Words[i] with { Text = new string(t) }, spaces[i]))];
    }

    /// <summary>The line without the punctuation that the recognition of Chinese puts into wide gaps, such as that between a number and its heading.</summary>
    private static RecognisedLine WithoutInventions(RecognisedLine line)
    {
        var words = new List<RecognisedWord>(line.Words.Count);
        foreach (var word in line.Words)
        {
            var isAfterGap = words.Count > 0 && Chinese.IsIdeograph(words[^1].Text[^1])
                && word.Confidence < Sure && word.Box.Left - words[^1].Box.Right > Gap * line.Size;
            var text = isAfterGap ? word.Text.TrimStart(InventedInGaps) : word.Text;
            if (text.Length > 0)
            {
                words.Add(word with { Text = text });
            }
        }

        return line with { Words = words };
    }

    private static void Widen(char[][] texts, List<(int Word, int Index)> places)
    {
        var open = new Stack<bool>();
        var inQuotes = false;
        var isOpen = false;
        for (var i = 0; i < places.Count; i++)
        {
            ref var c = ref texts[places[i].Word][places[i].Index];
            char before = i == 0 ? '\0' : texts[places[i - 1].Word][places[i - 1].Index];
            char after = i + 1 == places.Count ? '\0' : texts[places[i + 1].Word][places[i + 1].Index];
            var isChinese = IsChineseBefore(texts, places, i) || Chinese.IsIdeograph(after);
            switch (c)
            {
                case '(' or '〈' when isChinese || c == '〈':
                    c = '（';
                    open.Push(true);
                    break;
                case '(':
                    open.Push(false);
                    break;
                case ')' or '〉':
                    c = (open.TryPop(out var isWide) ? isWide : isChinese) ? '）' : ')';
                    break;
                case '"' or '“' or '”' when isChinese || Chinese.IsWide(after):
                    inQuotes = IsWord(before) ? !IsWord(after) ? false : !inQuotes : IsWord(after) || !inQuotes;
                    c = inQuotes ? '“' : '”';
                    break;
                case '\u2019' when isOpen && !char.IsLetterOrDigit(after) && !IsClosedLater(texts, places, i):
                    c = '”';
                    isOpen = false;
                    break;
                case '“' or '”':
                    isOpen = c == '“';
                    break;
                case '.' when Chinese.IsIdeograph(before) && (after == '\0' || Chinese.IsIdeograph(after)):
                    c = '。';
                    break;
                default:
                    var index = isChinese ? Narrow.IndexOf(c, StringComparison.Ordinal) : -1;
                    c = index >= 0 ? Wide[index] : c;
                    break;
            }
        }
    }

    /// <summary>Whether the word before, quotation marks left out, is Chinese.</summary>
    private static bool IsChineseBefore(char[][] texts, List<(int Word, int Index)> places, int index)
    {
        char c;
        do
        {
            index--;
            c = index < 0 ? '\0' : texts[places[index].Word][places[index].Index];
        }
        while (c is '“' or '”');

        return Chinese.IsWide(c);
    }

    /// <summary>Whether a closing quotation mark stands later in the line, before another opens.</summary>
    private static bool IsClosedLater(char[][] texts, List<(int Word, int Index)> places, int index)
    {
        for (var i = index + 1; i < places.Count; i++)
        {
            var c = texts[places[i].Word][places[i].Index];
            if (c is '“' or '”')
            {
                return c == '”';
            }
        }

        return false;
    }

    private static bool[] Spaces(RecognisedLine line, char[][] texts)
    {
        var spaces = new bool[texts.Length];
        int wide = 0, gaps = 0;
        for (var i = 1; i < texts.Length; i++)
        {
            char left = texts[i - 1][^1], right = texts[i][0];
            var gap = (line.Words[i].Box.Left - line.Words[i - 1].Box.Right) / line.Size;
            var isPunctuation = IsPunctuation(left) || IsPunctuation(right);
            bool isLeftWide = Chinese.IsWide(left) || IsPunctuation(left), isRightWide = Chinese.IsWide(right) || IsPunctuation(right);
            if (!isLeftWide && !isRightWide)
            {
                spaces[i] = true;
            }
            else if (isPunctuation)
            {
                spaces[i] = gap > 1.6;
            }
            else
            {
                spaces[i] = gap > (isLeftWide && isRightWide ? 0.75 : 0.35);
                gaps += isLeftWide && isRightWide ? 1 : 0;
                wide += isLeftWide && isRightWide && spaces[i] ? 1 : 0;
            }
        }

        // A title set wide has as many gaps as characters, and they part no words.
        return wide >= 2 && 2 * wide > gaps ? [.. spaces.Select((s, i) => s && !(i > 0 && Chinese.IsIdeograph(texts[i - 1][^1]) && Chinese.IsIdeograph(texts[i][0])))] : spaces;
    }

    private static bool IsPunctuation(char c) => Punctuation.Contains(c, StringComparison.Ordinal);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);
}
