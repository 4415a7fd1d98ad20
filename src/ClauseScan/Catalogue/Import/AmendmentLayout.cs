using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ClauseScan.Catalogue.Import;

/// <summary>Reads an announcement that deletes, adds and modifies items of the edition before it.</summary>
internal sealed partial class AmendmentLayout(ReadingState state)
{
    private readonly List<ImportLine> _clause = [];
    private int _depth;

    /// <summary>Whether the lines hold an instruction, rather than the catalogue itself.</summary>
    public static bool IsAmendment(IEnumerable<ImportLine> lines) => lines.Any(l => Order().IsMatch(OfficialLetters.Compact(l.Text)));

    /// <summary>Reads lines outside of tables.</summary>
    public void Read(ImmutableArray<ImportLine> lines)
    {
        var list = new List<ImportLine>();
        foreach (var line in lines)
        {
            if (_depth == 0 && (ListLayout.Begins(line) || (list.Count > 0 && !IsStart(line))))
            {
                Close();
                list.Add(line);
                continue;
            }

            TakeList(list);
            Take(line);
        }

        TakeList(list);
        Close();
    }

    private void TakeList(List<ImportLine> list)
    {
        if (list.Count > 0)
        {
            ListLayout.Read([.. list], state);
            list.Clear();
        }
    }

    private void Take(ImportLine line)
    {
        if (_depth > 0 && Order().IsMatch(OfficialLetters.Compact(line.Text)) && IsStart(line))
        {
            state.Remarks.Add(_clause[0].Remark(ImportRemarkKind.NotPlaced, "A quotation is not closed before the next instruction."));
            Close();
        }

        if (_depth == 0 && (IsStart(line) || _clause.Count == 0 || _clause[^1].Text[^1] == '。'))
        {
            Close();
        }

        _clause.Add(line);
        foreach (var c in line.Text)
        {
            _depth = QuotedText.DepthAfter(c, _depth);
        }
    }

    private void Close()
    {
        _depth = 0;
        if (_clause.Count == 0)
        {
            return;
        }

        var clause = _clause.ToImmutableArray();
        _clause.Clear();
        if (Reference().IsMatch(OfficialLetters.Compact(string.Concat(clause.Select(l => l.Text)))) && (state.HasBegun || Order().IsMatch(OfficialLetters.Compact(string.Concat(clause.Select(l => l.Text))))))
        {
            state.HasBegun = true;
            InstructionReader.Read(clause, state);
            return;
        }

        foreach (var line in clause)
        {
            if (OfficialWords.IsAfterword(line.Folded) && state.HasBegun)
            {
                state.Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "Stands after the items, as a note, a date or a signature."));
            }
            else
            {
                state.TakeLoose(line);
            }
        }
    }

    private static bool IsStart(ImportLine line) => Start().IsMatch(line.Folded) || OfficialWords.PartOf(line.Folded) is not null;

    [GeneratedRegex(@"^(?:[0-9]{1,3} ?[.、](?![0-9])|[一二三四五六七八九十]{1,4} ?、|\( ?[一二三四五六七八九十]{1,4} ?\)|删|将|新增|增加|取消)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"(?:删去|删除|取消|新增|增加|将|修改|调整)[^。]{0,120}\(编号:?[0-9]{6,8}[JXjx]\)|\(编号:?[0-9]{6,8}[JXjx]\)[^。]{0,40}(?:修改|调整|删去|删除|新增|增加|移)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Order();

    [GeneratedRegex(@"\(编号:?[0-9]{6,8}[JXjx]\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
