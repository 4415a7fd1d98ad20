using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Reads the body of an agreement block by block, and each block from one place where something may begin to the next.</summary>
internal sealed class BodyParser
{
    /// <summary>A preamble is not longer than this, unless recitals are still to come.</summary>
    private const int MaxPreamble = 3000;

    private const int ScheduleWindow = 400;

    private readonly string _content;
    private readonly SurveyedBody _body;
    private readonly TreeBuilder _builder;
    private readonly Zones _zones;
    private readonly HeadingPlacer _headings;

    private bool _hasTerms;
    private bool _sawParties;
    private bool _sawTitle;
    private int _preambleLength;
    private ProvisionNumber _lastTop;

    internal BodyParser(string content, ImmutableArray<TextBlock> blocks, TreeBuilder builder)
    {
        _content = content;
        _builder = builder;
        _body = new SurveyedBody(content, blocks);
        _zones = new Zones(content, blocks, _body.Cuts);
        _headings = new HeadingPlacer(_body, builder);
    }

    /// <summary>The part outside the terms that is open; null in the terms, those of a schedule included.</summary>
    private SectionKind? Zone => _builder.Section?.Kind is SectionKind.Schedule or null ? null : _builder.Section.Kind;

    internal void Parse()
    {
        _builder.Begin(_body.Cuts);
        _builder.OpenSection(new OpenSection(SectionKind.Preamble));
        for (var i = 0; i < _body.Blocks.Length; i++)
        {
            ParseBlock(i);
        }

        if (!_hasTerms && Zone == SectionKind.Preamble)
        {
            _builder.DissolvePreamble();
        }
    }

    private void ParseBlock(int index)
    {
        var block = _body.Blocks[index];
        if (_body.Traits[index] != LineTraits.None)
        {
            _builder.AddAside(block);
            return;
        }

        if (_body.OpeningCut(index) is not { Kind: CutKind.Number })
        {
            _builder.LeaveOtherRows(block.Cell);
        }

        var start = block.Span.Start;
        if (TryOpenSchedule(block, start, start, out var end))
        {
            ParseCuts(index, end);
            return;
        }

        if (Zone == SectionKind.Signature && SignatureBoundary.EndsBefore(_body, index, _lastTop))
        {
            _builder.ReturnToTerms();
        }
        else if (Zone is null && _hasTerms && SignatureBoundary.BeginsAt(_body, index))
        {
            OpenSignature();
        }

        if (Zone != SectionKind.Signature && (_headings.TryAttach(index) || TryOpenHeading(index)))
        {
            return;
        }

        if (Zone == SectionKind.Preamble && EndsPreamble(index))
        {
            EnterTerms();
        }

        ParseCuts(index, start);
    }

    private bool EndsPreamble(int index) =>
        _preambleLength > MaxPreamble
            ? !_zones.IsCueAhead(_body.Blocks[index].Span.Start)
            : _body.CutsOf(index) is var (from, to) && from == to && _zones.IsOperative(_body.TextOf(index));

    private void ParseCuts(int index, int cursor)
    {
        var block = _body.Blocks[index];
        var labelEnd = cursor;
        var (from, to) = _body.CutsOf(index);
        for (var i = from; i < to; i++)
        {
            var cut = _body.Cuts[i];
            if (cut.Position < cursor)
            {
                continue;
            }

            switch (cut.Kind)
            {
                case CutKind.Number when Zone != SectionKind.Signature && TryOpenProvision(block, cut, labelEnd, ref cursor):
                    labelEnd = cursor;
                    break;
                case CutKind.Recital when Zone is SectionKind.Preamble or SectionKind.Recitals:
                    FlushTo(block, cut.Position, ref cursor);
                    OpenRecital();
                    break;
                case CutKind.Operative when Zone is SectionKind.Preamble or SectionKind.Recitals:
                    FlushTo(block, cut.Position, ref cursor);
                    EnterTerms();
                    break;
                case CutKind.Signature when Zone is null or SectionKind.Preamble && (_hasTerms || index > 0):
                    FlushTo(block, cut.Position, ref cursor);
                    OpenSignature();
                    break;
                case CutKind.Definition when Zone is null && cut.Boundary > CutBoundary.Gap:
                    FlushTo(block, cut.Position, ref cursor);
                    break;
                case CutKind.Schedule when TryOpenSchedule(block, cut.Position, cursor, out var scheduleEnd):
                    cursor = scheduleEnd;
                    labelEnd = scheduleEnd;
                    break;
                default:
                    break;
            }
        }

        FlushTo(block, block.Span.End, ref cursor);
    }

    private void FlushTo(TextBlock block, int end, ref int cursor)
    {
        var span = Script.Trim(_content, cursor, end);
        cursor = end;
        if (span.IsEmpty)
        {
            return;
        }

        var text = _content.AsSpan(span.Start, span.Length);
        _preambleLength += text.Length;
        _sawParties |= text.Length > 60 && Zones.NamesParties(text);
        _builder.AddText(block, span.Start, span.End, mayDefine: Zone is null);
        if (Zone is SectionKind.Preamble or SectionKind.Recitals && text.Length > 20 && CueReader.EndsRecitals(text))
        {
            EnterTerms();
        }
    }

    private void EnterTerms()
    {
        _hasTerms = true;
        _builder.ReturnToTerms();
    }

    private void OpenRecital()
    {
        _hasTerms = true;
        if (Zone == SectionKind.Recitals)
        {
            _builder.PopTo(0);
        }
        else
        {
            _builder.OpenSection(new OpenSection(SectionKind.Recitals));
        }
    }

    private void OpenSignature()
    {
        _hasTerms = true;
        _builder.OpenSection(new OpenSection(SectionKind.Signature));
    }

    private bool TryOpenHeading(int index)
    {
        if (Zone == SectionKind.Recitals || !_headings.IsHeading(index))
        {
            return false;
        }

        if (Zone == SectionKind.Preamble && _zones.IsCueAhead(_body.Blocks[index].Span.Start))
        {
            // What stands before the recitals is preamble, whatever its letters: "BETWEEN", "PARTIES", a subtitle.
            return false;
        }

        if (Zone == SectionKind.Preamble && !_sawParties)
        {
            // The first heading is the title of the agreement.
            var isTitle = !_sawTitle || _body.Blocks[index].Kind != TextBlockKind.Heading;
            _sawTitle |= _body.Blocks[index].Kind == TextBlockKind.Heading;
            if (isTitle)
            {
                return false;
            }
        }

        if (_headings.TryAttachToSchedule(index))
        {
            return true;
        }

        if (Zone == SectionKind.Preamble)
        {
            EnterTerms();
        }

        _hasTerms = true;
        _headings.Open(index);
        return true;
    }

    private bool TryOpenSchedule(TextBlock block, int at, int cursor, out int end)
    {
        end = at;
        if (!_hasTerms || Zone is SectionKind.Preamble or SectionKind.Recitals || block.LabelLength > 0)
        {
            return false;
        }

        var text = _content.AsSpan(at, Math.Min(block.Span.End - at, ScheduleWindow));
        var isHeading = block.Cell is { Columns: > 1 }
            ? ScheduleHeadingReader.TryReadEntry(text, out var label, out var length)
            : ScheduleHeadingReader.TryRead(text, out label, out length);
        if (!isHeading || _zones.IsStamp(label) || _builder.OpenSchedule?.Label == label)
        {
            return false;
        }

        FlushTo(block, at, ref cursor);
        var isBareName = ScheduleHeadingReader.TryReadName(text, out var name) && name == length && at + length == block.Span.End;
        _builder.OpenSection(new OpenSection(SectionKind.Schedule, label, Script.Trim(_content, at, at + length), awaitsTitle: isBareName));
        _lastTop = default;
        end = at + length;
        return true;
    }

    private bool TryOpenProvision(TextBlock block, in Cut cut, int labelEnd, ref int cursor)
    {
        if (!_zones.MayNumber(cut, Zone, isFirst: _preambleLength == 0))
        {
            return false;
        }

        var between = Script.Trim(_content, cursor, cut.Position);
        var follows = cursor == labelEnd && (between.IsEmpty
            ? cut.Boundary != CutBoundary.Block
            : HeadingReader.IsStrictTitle(_content.AsSpan(between.Start, between.Length)));
        var language = NumberPlacer.LanguageOf(_content, block, cut);
        var leaves = Zone == SectionKind.Preamble || (Zone == SectionKind.Recitals && _zones.LeavesRecitals(cut));
        var isProven = !NumberRank.IsWeak(cut.Number.Style) || cut.Successor >= 0 || cut.RomanSuccessor >= 0 || cut.IsAutomatic;
        if (leaves ? !isProven : _builder.Outline.Place(cut, language, follows) is null)
        {
            return false;
        }

        FlushTo(block, cut.Position, ref cursor);
        if (leaves)
        {
            EnterTerms();
        }

        if (_builder.Outline.Place(cut, language, follows) is not { } placement)
        {
            return false;
        }

        if (NumberPlacer.Open(_builder, _content, block, cut, placement, language, Zone))
        {
            _lastTop = placement.Number;
        }

        _hasTerms |= Zone is null;
        cursor = _builder.Outline.Top!.LabelSpan.End;
        return true;
    }
}
