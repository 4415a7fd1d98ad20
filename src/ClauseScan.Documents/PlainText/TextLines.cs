using System.Buffers;
using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Documents.PlainText;

/// <summary>Divides plain text into paragraphs: by lines, or by runs of lines where the text is hard-wrapped.</summary>
internal static class TextLines
{
    private const int ShortestWrap = 50;
    private const int LongestWrap = 90;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\f\v\u0085\u2028\u2029");

    /// <summary>One block a line, or one block a paragraph in hard-wrapped text.</summary>
    public static ImmutableArray<TextBlock> BlocksOf(string content)
    {
        var lines = LinesOf(content);
        var width = WrapWidth(content, lines);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, end) = lines[i];
            while (width > 0 && i + 1 < lines.Count && lines[i + 1].Start == lines[i].Next && GoesOn(content, lines[i], lines[i + 1], width))
            {
                end = lines[++i].End;
            }

            if (Trim(content, start, end) is { IsEmpty: false } span)
            {
                blocks.Add(new TextBlock(span));
            }
        }

        return blocks.ToImmutable();
    }

    /// <summary>The column at which most lines inside paragraphs were broken, or 0 where the text is not hard-wrapped.</summary>
    private static int WrapWidth(string content, List<Line> lines)
    {
        var inner = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (width, next) = (Width(content, lines[i].Start, lines[i].End), Width(content, lines[i + 1].Start, lines[i + 1].End));
            if (width > 0 && next > 0)
            {
                inner.Add(width);
            }
        }

        if (inner.Count < 3)
        {
            return 0;
        }

        inner.Sort();
        var wrap = inner[inner.Count * 9 / 10];
        var near = inner.Count(w => w >= ShortestWrap && w <= LongestWrap);
        var longest = lines.Max(l => Width(content, l.Start, l.End));
        return wrap is >= ShortestWrap and <= LongestWrap && longest <= wrap + 40 && near * 2 > inner.Count ? wrap : 0;
    }

    /// <summary>Whether the second line continues the first: not even its first word would have fitted.</summary>
    private static bool GoesOn(string content, Line first, Line second, int wrap)
    {
        var width = Width(content, first.Start, first.End);
        var start = second.Start;
        while (start < second.End && char.IsWhiteSpace(content[start]))
        {
            start++;
        }

        if (width == 0 || start == second.End)
        {
            return false;
        }

        var end = start + 1;
        while (end < second.End && !char.IsWhiteSpace(content[end]) && !IsWide(content[start]) && !IsWide(content[end]))
        {
            end++;
        }

        return width + 1 + Width(content, start, end) > wrap - 4;
    }

    private static List<Line> LinesOf(string content)
    {
        var lines = new List<Line>();
        for (var start = 0; start < content.Length;)
        {
            var length = content.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? content.Length : start + length;
            lines.Add(new Line(start, end));
            start = end + 1;
        }

        return lines;
    }

    private static TextSpan Trim(string content, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(content[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The number of columns up to the last character that is no white space; Chinese characters take two.</summary>
    private static int Width(string content, int start, int end)
    {
        int columns = 0, used = 0;
        for (var i = start; i < end; i++)
        {
            columns += IsWide(content[i]) ? 2 : 1;
            used = char.IsWhiteSpace(content[i]) ? used : columns;
        }

        return used;
    }

    private static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF60');

    private readonly record struct Line(int Start, int End)
    {
        public int Next => End + 1;
    }
}
