using System.Text;
using ClauseScan.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Runs on one baseline of one page or column, from left to right.</summary>
internal sealed class TextLine
{
    private readonly List<PdfRun> _runs = [];
    private string? _text;

    public TextLine(int page, PdfRun first)
    {
        Page = page;
        Box = first.Box;
        Base = first;
        _runs.Add(first);
    }

    public int Page { get; }

    public IReadOnlyList<PdfRun> Runs => _runs;

    /// <summary>The rectangle around all runs, in reading direction.</summary>
    public Box Box { get; private set; }

    /// <summary>The run with the most characters, whose font is the line's.</summary>
    public PdfRun Base { get; private set; }

    /// <summary>The column the line stands in: its left and right edge as its neighbours show them.</summary>
    public (double Left, double Right) Column { get; set; }

    /// <summary>Whether a header, footer or page number stood between the line and the one before it.</summary>
    public bool FollowsBreak { get; set; }

    /// <summary>The place in a table, or null.</summary>
    public TableCell? Cell { get; set; }

    public double FontSize => Base.FontSize;

    /// <summary>How wide its letters are: the width of a letter that is commonly as wide as the font's size.</summary>
    public double UnitWidth
    {
        get
        {
            var common = Base.Text.Sum(LetterWidths.Common);
            return common > 2 && Base.Box.Width > 0 ? Base.Box.Width / common : FontSize;
        }
    }

    public double Bottom => Base.Box.Bottom;

    public bool IsBold => _runs.TrueForAll(r => r.IsBold);

    /// <summary>The words, with spaces and tabs where gaps are.</summary>
    public string Text => _text ??= Join();

    /// <summary>Adds a run to the right.</summary>
    public void Add(PdfRun run)
    {
        _runs.Add(run);
        Box = Box.Union(run.Box);
        Base = run.Text.Length > Base.Text.Length ? run : Base;
        _text = null;
    }

    /// <summary>What stands between a run and the one before it: nothing, a space, or a tab where the gap is as wide as a column's.</summary>
    public string GapBefore(int index)
    {
        var (left, right) = (_runs[index - 1], _runs[index]);
        var gap = (right.Box.Left - left.Box.Right) / Math.Max(1, Math.Min(left.FontSize, right.FontSize));
        var isChinese = Chinese.IsWide(left.Text.TrimEnd()[^1]) && Chinese.IsWide(right.Text.TrimStart()[0]);
        if (gap > 2)
        {
            return "\t";
        }

        if (right.FollowsSpace is { } isSpaced)
        {
            return isSpaced ? " " : string.Empty;
        }

        if (isChinese || left.Text[^1] == ' ' || right.Text[0] == ' ')
        {
            return string.Empty;
        }

        return gap > 0.12 ? " " : string.Empty;
    }

    private string Join()
    {
        var text = new StringBuilder(_runs[0].Text);
        for (var i = 1; i < _runs.Count; i++)
        {
            text.Append(GapBefore(i)).Append(_runs[i].Text);
        }

        return text.ToString().Trim();
    }
}
