using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>What the places of cues tell before parsing: where recitals end, whether numbers before them are parties, which stamp the file bears.</summary>
internal sealed class Zones
{
    private const int PartyWindow = 300;

    private const int StampBlocks = 4;

    private const int CueReach = 12_000;

    private readonly string _content;
    private readonly string? _stamp;
    private readonly int _firstCue = -1;
    private readonly int _lastOperative = -1;
    private readonly bool _hasStrongNumbers;

    internal Zones(string content, ImmutableArray<TextBlock> blocks, List<Cut> cuts)
    {
        _content = content;
        var firstNumber = cuts.FindIndex(c => c.Kind == CutKind.Number && c.Boundary == CutBoundary.Block) is >= 0 and var index ? cuts[index].Position : int.MaxValue;
        for (var i = 0; i < Math.Min(blocks.Length, StampBlocks) && _stamp is null && blocks[i].Span.Start < firstNumber; i++)
        {
            var text = content.AsSpan(blocks[i].Span.Start, Math.Min(blocks[i].Span.Length, 400));
            _stamp = ScheduleHeadingReader.TryReadName(text, out _) && ScheduleHeadingReader.TryRead(text, out var label, out _) ? label : null;
        }

        foreach (var cut in cuts)
        {
            if (cut.Kind is CutKind.Recital or CutKind.Operative)
            {
                _firstCue = _firstCue < 0 ? cut.Position : _firstCue;
            }

            if (cut.Kind == CutKind.Operative && _lastOperative < 0)
            {
                _lastOperative = cut.Position;
            }

            _hasStrongNumbers |= cut.Kind == CutKind.Number && cut.Boundary == CutBoundary.Block && IsStrong(cut.Number);
        }

        if (_lastOperative < 0)
        {
            _lastOperative = FindOperative(blocks, _firstCue);
        }
    }

    /// <summary>Whether the label is that of the filing stamp at the top of the file.</summary>
    internal bool IsStamp(string label) => label == _stamp;

    /// <summary>Whether recitals or operative words follow not far from the position.</summary>
    internal bool IsCueAhead(int position) => _firstCue > position && _firstCue - position < CueReach;

    /// <summary>Whether the paragraph binds somebody, so that the preamble is over.</summary>
    internal bool IsOperative(ReadOnlySpan<char> text) =>
        !text.Contains("hereinafter", StringComparison.OrdinalIgnoreCase) && !text.Contains("between", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("made ", StringComparison.OrdinalIgnoreCase) && !text.Contains("entered into", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("以下简称", StringComparison.Ordinal) && _firstCue < 0
        && (text.Contains(" shall ", StringComparison.Ordinal) || text.Contains(" hereby ", StringComparison.Ordinal) || text.Contains(" agrees to ", StringComparison.Ordinal)
            || text.Contains("应当", StringComparison.Ordinal) || text.Contains("不得", StringComparison.Ordinal));

    /// <summary>Whether the paragraph names those who contract.</summary>
    internal static bool NamesParties(ReadOnlySpan<char> text) =>
        text.Contains("between", StringComparison.OrdinalIgnoreCase) || text.Contains("among", StringComparison.OrdinalIgnoreCase)
        || text.Contains("hereinafter", StringComparison.OrdinalIgnoreCase) || text.Contains("entered into", StringComparison.OrdinalIgnoreCase)
        || text.Contains("(the \"", StringComparison.Ordinal) || text.Contains("(the “", StringComparison.Ordinal)
        || text.Contains("(\"", StringComparison.Ordinal) || text.Contains("(“", StringComparison.Ordinal)
        || text.Contains("以下简称", StringComparison.Ordinal) || text.Contains("甲方", StringComparison.Ordinal);

    /// <summary>Whether a number can open a provision in a part of the agreement.</summary>
    /// <param name="cut">The number.</param>
    /// <param name="zone">The part, or null for the terms.</param>
    /// <param name="isFirst">Whether nothing stands before it in the agreement.</param>
    internal bool MayNumber(in Cut cut, SectionKind? zone, bool isFirst)
    {
        if (zone is null || (zone == SectionKind.Preamble && isFirst && cut.Boundary == CutBoundary.Block))
        {
            return true;
        }

        var number = cut.Number;
        if (zone == SectionKind.Recitals)
        {
            return cut.Boundary == CutBoundary.Block || cut.StartsText;
        }

        if (IsStrong(number) && (number.Value == 1 || NumberRank.Of(number.Style) >= 0 || cut.IsAutomatic || (cut.Boundary == CutBoundary.Block && IsLateStart(cut))) && (cut.Boundary == CutBoundary.Block || cut.StartsText && cut.Boundary != CutBoundary.None && cut.Successor >= 0))
        {
            return NumberRank.Of(number.Style) >= 0 || number.Path.Depth > 1 || !IsParty(cut);
        }

        return !_hasStrongNumbers && cut.Boundary == CutBoundary.Block && number.Value == 1 && cut.Successor >= 0 && !IsParty(cut);
    }

    /// <summary>Whether a number among the recitals opens the terms.</summary>
    internal bool LeavesRecitals(in Cut cut)
    {
        if (NumberRank.Of(cut.Number.Style) >= 0 || cut.Number.Path.Depth > 1)
        {
            return true;
        }

        return cut.Number.Style is NumberStyle.Decimal or NumberStyle.ChineseList or NumberStyle.UpperRomanStop or NumberStyle.Bare && cut.Number.Value == 1 && cut.Position > _lastOperative;
    }

    private static bool IsStrong(ProvisionNumber number) =>
        NumberRank.Of(number.Style) >= 0 || number.Style is NumberStyle.Decimal or NumberStyle.ChineseList or NumberStyle.UpperRomanStop or NumberStyle.Bare
        || number.RomanStyle == NumberStyle.UpperRomanStop;

    // The first number was lost, or the file holds only a later part.
    private static bool IsLateStart(in Cut cut) =>
        cut.StartsText && (cut.Number.Path.Depth > 1 || (cut.Number.Style is NumberStyle.Decimal or NumberStyle.ChineseList && cut.Number.Value <= 30));

    private bool IsParty(in Cut cut)
    {
        if ((_firstCue < cut.Position && _lastOperative < cut.Position) || _content.AsSpan(0, cut.Position).TrimEnd() is [.., ':'])
        {
            return false;
        }

        var text = _content.AsSpan(cut.Position, Math.Min(PartyWindow, _content.Length - cut.Position));
        return text.Contains(" company", StringComparison.OrdinalIgnoreCase) || text.Contains(" corporation", StringComparison.OrdinalIgnoreCase)
            || text.Contains("incorporated", StringComparison.OrdinalIgnoreCase) || text.Contains("registered", StringComparison.OrdinalIgnoreCase)
            || text.Contains("hereinafter", StringComparison.OrdinalIgnoreCase) || text.Contains("以下简称", StringComparison.Ordinal)
            || text.Contains("地址", StringComparison.Ordinal);
    }

    private int FindOperative(ImmutableArray<TextBlock> blocks, int from)
    {
        foreach (var block in blocks)
        {
            if (block.Span.End > from && CueReader.EndsRecitals(_content.AsSpan(block.Span.Start, block.Span.Length)))
            {
                return block.Span.Start;
            }
        }

        return -1;
    }
}
