using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Reads the body of an agreement block by block, and each block from one place where something may begin to the next.</summary>
internal sealed class BodyParser
{
    private const int LongParagraph = 250;

    private const int LongChineseParagraph = 80;

    /// <summary>A preamble is not longer than this, unless recitals are still to come.</summary>
    private const int MaxPreamble = 3000;

    private readonly string _content;
    private readonly ImmutableArray<TextBlock> _blocks;
    private readonly TreeBuilder _builder;
    private readonly LineTraits[] _traits;
    private readonly List<Cut> _cuts = [];
    private readonly int[] _firstCut;
    private readonly Zones _zones;

    private bool _hasTerms;
    private bool _sawParties;
    private int _preambleLength;
    private ProvisionNumber _lastTop;

    internal BodyParser(string content, ImmutableArray<TextBlock> blocks, TreeBuilder builder)
    {
        _content = content;
        _blocks = blocks;
        _builder = builder;
        _traits = LineSurvey.Survey(content, blocks);
        _firstCut = new int[blocks.Length + 1];
        for (var i = 0; i < blocks.Length; i++)
        {
            _firstCut[i] = _cuts.Count;
            if (_traits[i] == LineTraits.None && blocks[i].Cell is not { Columns: > 2 })
            {
                CutScanner.Scan(content, blocks[i], _cuts);
            }
        }

        _firstCut[blocks.Length] = _cuts.Count;
        SuccessorLinks.Link(_cuts);
        _zones = new Zones(content, blocks, _cuts);
    }

    private SectionKind? Zone => _builder.Section?.Kind is SectionKind.Schedule or null ? null : _builder.Section.Kind;

    internal void Parse()
    {
        _builder.Begin(_cuts);
        _builder.OpenSection(new OpenSection(SectionKind.Preamble));
        for (var i = 0; i < _blocks.Length; i++)
        {
            ParseBlock(i);
        }

        if (!_hasTerms && Zone == SectionKind.Preamble)
        {
            _builder.DissolvePreamble();
        }
    }

    private ReadOnlySpan<char> TextOf(TextBlock block) => _content.AsSpan(block.Span.Start, block.Span.Length);

    private void ParseBlock(int index)
    {
        var block = _blocks[index];
        var text = TextOf(block);
        if (_traits[index] != LineTraits.None)
        {
            AddWhole(block);
            return;
        }

        if (TryOpenSchedule(block, block.Span.Start, block.Span.End, out var start))
        {
            ParseCuts(block, index, start);
            return;
        }

        if (Zone == SectionKind.Signature && EndsSignatures(index, text))
        {
            _builder.ReturnToTerms();
        }
        else if (Zone is null && IsSignatureStart(index, text))
        {
            OpenSignature();
        }

        if (Zone is not SectionKind.Signature && (TakesAsHeading(block, text, index) || OpensHeading(block, text, index)))
        {
            return;
        }

        if (Zone == SectionKind.Preamble && (_preambleLength > MaxPreamble && !_zones.IsCueAhead(block.Span.Start)
            || (_zones.IsOperative(text) && _firstCut[index] == _firstCut[index + 1])))
        {
            EnterTerms();
        }

        ParseCuts(block, index, block.Span.Start);
    }

    private void AddWhole(TextBlock block)
    {
        var awaiting = _builder.Outline.Top is { AwaitsHeading: true } top ? top : null;
        awaiting?.AwaitsHeading = false;
        _builder.AddText(block, block.Span.Start, block.Span.End, mayDefine: false);
        awaiting?.AwaitsHeading = true;
    }

    private void ParseCuts(TextBlock block, int index, int cursor)
    {
        var labelEnd = cursor;
        for (var i = _firstCut[index]; i < _firstCut[index + 1]; i++)
        {
            var cut = _cuts[i];
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
                    Flush(block, cursor, cut.Position);
                    if (Zone == SectionKind.Preamble)
                    {
                        _builder.OpenSection(new OpenSection(SectionKind.Recitals));
                        _hasTerms = true;
                    }
                    else
                    {
                        _builder.PopTo(0);
                    }

                    cursor = cut.Position;
                    break;
                case CutKind.Operative when Zone is SectionKind.Preamble or SectionKind.Recitals:
                    Flush(block, cursor, cut.Position);
                    EnterTerms();
                    cursor = cut.Position;
                    break;
                case CutKind.Signature when Zone is null or SectionKind.Preamble && (cut.Boundary != CutBoundary.None || IsUpperAt(cut.Position + 1)) && (_hasTerms || index > 0):
                    Flush(block, cursor, cut.Position);
                    OpenSignature();
                    cursor = cut.Position;
                    break;
                case CutKind.Definition when Zone is null && cut.Boundary > CutBoundary.Gap:
                    Flush(block, cursor, cut.Position);
                    cursor = cut.Position;
                    break;
                case CutKind.Schedule when _hasTerms && TryOpenSchedule(block, cut.Position, block.Span.End, cursor, out var scheduleEnd):
                    cursor = scheduleEnd;
                    labelEnd = scheduleEnd;
                    break;
                default:
                    break;
            }
        }

        Flush(block, cursor, block.Span.End);
    }

    private bool IsUpperAt(int position) => position < _content.Length && (char.IsAsciiLetterUpper(_content[position]) || _content[position] == ' ');

    private void Flush(TextBlock block, int from, int to)
    {
        var span = Script.Trim(_content, from, to);
        if (span.IsEmpty)
        {
            return;
        }

        var text = _content.AsSpan(span.Start, span.Length);
        _preambleLength += text.Length;
        _sawParties |= text.Length > 60 && Zones.NamesParties(text);
        _builder.AddText(block, span.Start, span.End, mayDefine: Zone is null);
        if (Zone is SectionKind.Preamble or SectionKind.Recitals && CueReader.EndsRecitals(text) && (Zone == SectionKind.Recitals || Script.LanguageOf(text) == Language.English || text.Length > 20))
        {
            EnterTerms();
        }
    }

    private void EnterTerms()
    {
        _hasTerms = true;
        _builder.ReturnToTerms();
    }

    private bool TryOpenSchedule(TextBlock block, int from, int to, out int end) => TryOpenSchedule(block, from, to, from, out end);

    private bool TryOpenSchedule(TextBlock block, int at, int to, int cursor, out int end)
    {
        end = at;
        if (!_hasTerms || Zone is SectionKind.Preamble or SectionKind.Recitals || block.Cell is { Columns: > 1 } || block.LabelLength > 0)
        {
            return false;
        }

        var text = _content.AsSpan(at, Math.Min(to - at, 400));
        if (!ScheduleHeadingReader.TryRead(text, out var label, out var length) || _zones.IsStamp(label)
            || (_builder.IsInSchedule && _builder.Section is { } open && label == open.Label && open.Kind == SectionKind.Schedule))
        {
            return false;
        }

        Flush(block, cursor, at);
        var awaitsTitle = ScheduleHeadingReader.TryReadName(text, out var name) && name == length && at + length == block.Span.End;
        _builder.OpenSection(new OpenSection(SectionKind.Schedule, label, Script.Trim(_content, at, at + length), awaitsTitle));
        _lastTop = default;
        end = at + length;
        return true;
    }

    private void OpenSignature()
    {
        _hasTerms = true;
        _builder.OpenSection(new OpenSection(SectionKind.Signature));
    }

    private bool TryOpenProvision(TextBlock block, in Cut cut, int labelEnd, ref int cursor)
    {
        if (!_zones.MayNumber(cut, Zone))
        {
            return false;
        }

        var between = Script.Trim(_content, cursor, cut.Position);
        var follows = between.IsEmpty ? cursor == labelEnd && cut.Boundary != CutBoundary.Block
            : cursor == labelEnd && HeadingReader.IsTitle(_content.AsSpan(between.Start, between.Length));
        var language = LanguageAt(block, cut);
        var leaves = Zone is SectionKind.Preamble || (Zone == SectionKind.Recitals && _zones.LeavesRecitals(cut));
        if (leaves && NumberRank.IsWeak(cut.Number.Style) && cut.Successor < 0 && cut.RomanSuccessor < 0 && !cut.IsAutomatic)
        {
            return false;
        }

        if (!leaves && _builder.Outline.Place(cut, language, follows) is null)
        {
            return false;
        }

        Flush(block, cursor, cut.Position);
        cursor = cut.Position;
        if (leaves)
        {
            EnterTerms();
        }

        if (_builder.Outline.Place(cut, language, follows) is not { } placement)
        {
            return false;
        }

        Open(cut, placement, language);
        cursor = _builder.Outline.Top!.LabelSpan.End;
        return true;
    }

    private void Open(in Cut cut, Placement placement, Language language)
    {
        var number = placement.Number;
        var outline = _builder.Outline;
        var isTop = true;
        for (var i = 0; i < placement.Keep; i++)
        {
            isTop &= outline[i].Number.Style is NumberStyle.Heading or NumberStyle.Part;
        }

        var parent = placement.Keep > 0 ? outline[placement.Keep - 1].Kind : (ProvisionKind?)null;
        var kind = ProvisionLevel.Of(number, isTop, parent, Zone);
        var labelEnd = cut.Position + number.Length;
        var label = NumberLabel.Of(number, _content.AsSpan(cut.Position, number.NameLength), isTop && Zone is null && !_builder.IsInSchedule, language);
        var isWord = char.IsAsciiLetterUpper(_content[cut.Position]) && NumberRank.Of(number.Style) >= 0;
        while (isWord && labelEnd < _content.Length && _content[labelEnd] is ' ' or '-' or '–' or '—' && HasDashAhead(labelEnd))
        {
            labelEnd++;
        }

        var successor = number.Style == cut.Number.Style ? cut.Successor : cut.RomanSuccessor;
        _builder.OpenProvision(placement.Keep, new OpenProvision(number, kind, label, TextSpan.FromBounds(cut.Position, labelEnd), language, successor));
        if (isTop)
        {
            _lastTop = number;
        }

        _hasTerms |= Zone is null;
    }

    // "ARTICLE 1 – DEFINITIONS": the dash belongs to the number.
    private bool HasDashAhead(int position)
    {
        for (var i = position; i < _content.Length && i < position + 4; i++)
        {
            if (_content[i] is '-' or '–' or '—')
            {
                return true;
            }

            if (_content[i] != ' ')
            {
                return false;
            }
        }

        return false;
    }

    private Language LanguageAt(TextBlock block, in Cut cut)
    {
        var c = _content[cut.Position];
        if (c == '第' || (Script.IsHan(c) && cut.Number.Style == NumberStyle.ChineseList))
        {
            return Language.Chinese;
        }

        var from = Math.Min(cut.Position + cut.Number.Length, block.Span.End);
        var language = Script.LanguageOf(_content.AsSpan(from, Math.Min(block.Span.End - from, 80)));
        return char.IsAsciiLetter(c) && NumberRank.Of(cut.Number.Style) >= 0 ? Language.English : language;
    }

    private bool TakesAsHeading(TextBlock block, ReadOnlySpan<char> text, int index)
    {
        if (_builder.Outline.Top is not { AwaitsHeading: true, Kind: not ProvisionKind.ListItem } provision || StartsWithNumber(index) || text.Length > 90
            || block.Cell is not null)
        {
            return false;
        }

        var isHeading = block.Kind == TextBlockKind.Heading || HeadingReader.Read(text, mayBeWhole: true) >= text.Length - 1;
        if (isHeading)
        {
            provision.AwaitsHeading = false;
            provision.HeadingSpan = Script.Trim(_content, block.Span.Start, block.Span.End);
        }

        return isHeading;
    }

    private bool StartsWithNumber(int index) =>
        _firstCut[index] < _firstCut[index + 1] && _cuts[_firstCut[index]].Boundary == CutBoundary.Block;

    private bool OpensHeading(TextBlock block, ReadOnlySpan<char> text, int index)
    {
        if (StartsWithNumber(index) || Zone == SectionKind.Recitals || (Zone == SectionKind.Preamble && !_sawParties) || block.Cell is not null)
        {
            return false;
        }

        var isHeading = block.Kind == TextBlockKind.Heading ? text.Length <= 200 : UnnumberedHeading.IsHeading(text) && index + 1 < _blocks.Length && !UnnumberedHeading.IsHeading(TextOf(_blocks[index + 1]));
        if (!isHeading)
        {
            return false;
        }

        if (_builder.Section is { Kind: SectionKind.Schedule, AwaitsTitle: true } schedule && _builder.Outline.Count == 0)
        {
            schedule.ExtendHeading(Script.Trim(_content, block.Span.Start, block.Span.End).End);
            return true;
        }

        EnterTermsFromPreamble();
        var keep = _builder.Outline.PlaceHeading(NextBlockNumber(index));
        if (block.Kind == TextBlockKind.Heading && block.Level >= 0)
        {
            keep = Math.Max(keep, HeadingsAbove(block.Level));
        }

        var number = new ProvisionNumber(NumberStyle.Heading, NumberPath.Of(Math.Clamp(block.Level, 0, 9) + 1), 0, 0);
        var span = Script.Trim(_content, block.Span.Start, block.Span.End);
        var kind = keep == 0 ? ProvisionKind.Article : ProvisionKind.Clause;
        _builder.OpenProvision(
            keep,
            new OpenProvision(number, kind, NumberLabel.OfHeading(text), new TextSpan(span.Start, 0), Script.LanguageOf(text), -1) { AwaitsHeading = false, HeadingSpan = span });
        return true;
    }

    private void EnterTermsFromPreamble()
    {
        if (Zone == SectionKind.Preamble)
        {
            EnterTerms();
        }

        _hasTerms = true;
    }

    private int HeadingsAbove(int level)
    {
        var keep = 0;
        while (keep < _builder.Outline.Count && _builder.Outline[keep].Number is { Style: NumberStyle.Heading } open && open.Value < level + 1)
        {
            keep++;
        }

        return keep;
    }

    private Cut? NextBlockNumber(int index)
    {
        for (var i = index + 1; i < _blocks.Length && i < index + 12; i++)
        {
            if (StartsWithNumber(i) && _cuts[_firstCut[i]].Kind == CutKind.Number)
            {
                return _cuts[_firstCut[i]];
            }
        }

        return null;
    }

    private bool EndsSignatures(int index, ReadOnlySpan<char> text)
    {
        if (StartsWithNumber(index) && _cuts[_firstCut[index]] is { Kind: CutKind.Number } cut && cut.StartsText)
        {
            var rank = NumberRank.Of(cut.Number.Style);
            var isTerm = rank >= 0 || NumberRank.IsMajor(cut.Number.Style);
            var continues = NumberRank.IsSameList(cut.Number.Style, _lastTop.Style) && cut.Number.Value > _lastTop.Value && cut.Number.Value <= _lastTop.Value + 2;
            return isTerm && (continues || (cut.Number.Value == 1 && (rank >= 0 || cut.Successor >= 0)));
        }

        if (text.Length > LongChineseParagraph && text.IndexOf('。') >= 0)
        {
            return true;
        }

        return text.Length > LongParagraph && HeadingReader.HoldsVerb(text) && !SignatureReader.IsEnglishLine(text) && text.IndexOf("By:", StringComparison.Ordinal) < 0
            && !text.Contains("WITNESS", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsSignatureStart(int index, ReadOnlySpan<char> text)
    {
        if (!_hasTerms || StartsWithNumber(index))
        {
            return false;
        }

        var isEnglish = SignatureReader.IsEnglishLine(text);
        if (!isEnglish && !SignatureReader.IsChineseLine(text) && !SignatureReader.IsChinesePartyLine(text))
        {
            return false;
        }

        var lines = 0;
        for (var i = index; i < _blocks.Length && i < index + 8; i++)
        {
            var line = TextOf(_blocks[i]);
            if (StartsWithNumber(i) && NumberRank.Of(_cuts[_firstCut[i]].Number.Style) >= 0)
            {
                return false;
            }

            lines += isEnglish ? (SignatureReader.IsEnglishLine(line) ? 1 : 0) : SignatureReader.IsChineseLine(line) ? 1 : 0;
        }

        return lines >= 2 || (isEnglish && text.Length > 60) || (lines == 1 && index >= _blocks.Length - 8);
    }
}
