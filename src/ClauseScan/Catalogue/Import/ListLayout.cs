using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ClauseScan.Catalogue.Import;

/// <summary>Reads the list layout: 编号：… 技术名称：… 控制要点：…, below headings of parts and industries.</summary>
internal sealed partial class ListLayout
{
    private readonly ReadingState _state;
    private readonly ImmutableArray<ImportLine> _lines;
    private readonly List<int> _starts = [];
    private readonly string _folded;

    private ListLayout(ImmutableArray<ImportLine> lines, ReadingState state)
    {
        (_lines, _state) = (lines, state);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            _starts.Add(text.Length);
            text.Append(line.Folded).Append('\n');
        }

        _folded = text.ToString();
    }

    /// <summary>Reads lines outside of tables.</summary>
    public static void Read(ImmutableArray<ImportLine> lines, ReadingState state) => new ListLayout(lines, state).Read();

    /// <summary>Whether an item of this layout begins in the line.</summary>
    public static bool Begins(ImportLine line) => ItemStart().IsMatch(line.Folded);

    private void Read()
    {
        var labels = Label().Matches(_folded);
        TakeLoose(0, labels.Count == 0 ? _folded.Length : labels[0].Index);
        DraftItem? item = null;
        for (var i = 0; i < labels.Count; i++)
        {
            var from = labels[i].Index + labels[i].Length;
            var to = i + 1 < labels.Count ? labels[i + 1].Index : _folded.Length;
            var isLast = i + 1 == labels.Count || labels[i + 1].Groups["code"].Success;
            item = Take(labels[i], from, to, isLast, !isLast && labels[i + 1].Groups["name"].Success, item);
        }
    }

    private DraftItem? Take(Match label, int from, int to, bool isLast, bool isNamed, DraftItem? item)
    {
        var line = LineAt(label.Index);
        if (label.Groups["code"].Success)
        {
            item = _state.Begin(line);
            var code = CodeAtStart().Match(_folded[from..to]);
            item.Code = code.Success ? OfficialWords.CodeOf(code.Groups["code"].Value) : "";
            var rest = Joined(Field(from + code.Length, to, isLast));
            if (!code.Success)
            {
                _state.Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "The code cannot be read."));
            }
            else if (isNamed && rest.Length > 0)
            {
                _state.Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "Stands between the code and the name."));
            }
            else
            {
                item.Name = rest;
            }
        }
        else if (label.Groups["name"].Success)
        {
            if (item is null || item.Name.Length > 0)
            {
                item = _state.Begin(line);
                _state.Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "A name without a code of its own."));
            }

            item.Name = Joined(Field(from, to, isLast));
        }
        else if (item is null)
        {
            _state.Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "Control points of no item."));
            TakeLoose(from, to);
        }
        else
        {
            foreach (var part in Field(from, to, isLast))
            {
                item.AddWording(part);
            }
        }

        return item;
    }

    /// <summary>The lines of a field. Headings after the item's last field go to the state.</summary>
    private List<string> Field(int from, int to, bool isLast)
    {
        var pieces = Pieces(from, to);
        var end = pieces.Count;
        if (isLast)
        {
            end = FirstHeading(pieces);
            var rest = pieces[end..];
            pieces = pieces[..end];
            foreach (var piece in rest)
            {
                TakeAfter(piece.Line);
            }
        }

        return [.. pieces.Select(p => p.Words)];
    }

    private void TakeAfter(ImportLine line)
    {
        if (OfficialWords.IsAfterword(line.Folded))
        {
            _state.Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "Stands after the items, as a note, a date or a signature."));
        }
        else
        {
            _state.TakeLoose(line);
        }
    }

    /// <summary>The piece from which on no words of the item stand: a part's heading, an afterword, or the industries' headings at the end.</summary>
    private int FirstHeading(List<(ImportLine Line, string Words, bool IsWhole)> pieces)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i].IsWhole && (OfficialWords.PartOf(pieces[i].Line.Folded) is not null || OfficialWords.IsAfterword(pieces[i].Line.Folded)))
            {
                return i;
            }
        }

        var end = pieces.Count;
        while (end > 1 && pieces.Count - end < 3 && pieces[end - 1].IsWhole && IsIndustry(pieces[end - 1].Line, pieces[end - 2].Words))
        {
            end--;
        }

        return end;
    }

    private bool IsIndustry(ImportLine line, string before)
    {
        if (_state.IsKnownIndustry(line.Text))
        {
            return true;
        }

        if (OfficialWords.IndustryOf(line) is null)
        {
            return false;
        }

        if (before.Length > 0 && before[^1] is not ('。' or '；' or ';' or '.' or '业'))
        {
            _state.Remarks.Add(line.Remark(ImportRemarkKind.Doubt, "Taken for the heading of an industry; it may be the last words of the control point before it."));
        }

        return true;
    }

    private void TakeLoose(int from, int to)
    {
        foreach (var piece in Pieces(from, to))
        {
            _state.TakeLoose(piece.IsWhole ? piece.Line : new ImportLine(piece.Words, piece.Line.Number, piece.Line.Page, null));
        }
    }

    /// <summary>The stretches of lines between two places, without empty ones.</summary>
    private List<(ImportLine Line, string Words, bool IsWhole)> Pieces(int from, int to)
    {
        var pieces = new List<(ImportLine, string, bool)>();
        for (var i = IndexAt(from); i < _lines.Length && _starts[i] < to; i++)
        {
            var line = _lines[i];
            var start = Math.Max(0, from - _starts[i]);
            var end = Math.Min(line.Text.Length, to - _starts[i]);
            var words = start < end ? line.Text[start..end].Trim() : "";
            if (words.Length > 0)
            {
                pieces.Add((line, words, words.Length == line.Text.Length));
            }
        }

        return pieces;
    }

    private ImportLine LineAt(int place) => _lines[IndexAt(place)];

    private int IndexAt(int place)
    {
        var index = _starts.BinarySearch(place);
        return Math.Clamp(index < 0 ? ~index - 1 : index, 0, _lines.Length - 1);
    }

    private static string Joined(List<string> words) => words.Aggregate("", OfficialLetters.Join);

    // The words of a label may stand apart or on two lines. In brackets, 编号 refers to an item and begins none.
    [GeneratedRegex(@"(?<code>(?<!\(\s{0,3})(?<![\u4E00-\u9FFF])编\s{0,3}号)\s{0,3}:|(?<name>技\s{0,3}术\s{0,3}名\s{0,3}称)\s{0,3}:|(?<points>控\s{0,3}制\s{0,3}要\s{0,3}点)\s{0,3}:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s{0,4}(?<code>(?:[0-9]\s{0,2}){6,8}[JXjx])(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeAtStart();

    [GeneratedRegex(@"^(?:[0-9]{1,3} ?[.、])? ?编 ?号 ?:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ItemStart();
}
