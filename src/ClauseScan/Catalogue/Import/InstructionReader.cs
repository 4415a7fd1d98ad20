using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseScan.Catalogue.Import;

/// <summary>Reads one clause of an amendment: 将X（编号：083201X）控制要点7修改为：“…”，新增控制要点：“9.…”。</summary>
/// <remarks>What is left of a clause after the parts understood is reported, never dropped.</remarks>
internal sealed partial class InstructionReader
{
    private readonly ReadingState _state;
    private readonly ImmutableArray<ImportLine> _lines;
    private readonly QuotedText _text;
    private string _rest = "";
    private string _code = "";
    private string _name = "";
    private bool _isKnown;

    private InstructionReader(ImmutableArray<ImportLine> lines, ReadingState state)
    {
        (_lines, _state) = (lines, state);
        _text = QuotedText.Of(WithQuotation(string.Join('\n', lines.Select(l => l.Text))));
    }

    public static void Read(ImmutableArray<ImportLine> clause, ReadingState state) => new InstructionReader(clause, state).Read();

    private void Read()
    {
        var head = Head().Match(_text.Compact);
        if (!head.Success)
        {
            Complain("The instruction was not understood.");
            return;
        }

        Refer(head);
        var verb = head.Groups["verb"].Value;
        _rest = _text.Compact[(head.Index + head.Length)..];
        if (verb is "删去" or "删除" or "取消")
        {
            ReadDeletion();
        }
        else if (verb is "新增" or "增加" or "新设")
        {
            ReadAddition();
        }

        while (_rest.Length > 0 && TakeChange())
        {
            _isKnown = true;
        }

        _rest = Filler().Replace(_rest, "");
        if (_rest.Length > 0 || !_isKnown)
        {
            Complain(_isKnown ? $"A part of the instruction was not understood: {Shown(_rest)}" : "The instruction was not understood.");
        }
    }

    private void ReadDeletion()
    {
        if (Take(PointNumbers()) is { } points)
        {
            AddDeletedPoints(points.Groups["numbers"].Value);
            return;
        }

        Add(InstructionKind.DeleteItem);
        while (Take(NextReference()) is { } next)
        {
            Refer(next);
            Add(InstructionKind.DeleteItem);
        }

        Take(Entry());
    }

    private void ReadAddition()
    {
        var points = Take(NewItemPoints());
        Add(InstructionKind.AddItem, i => i with { Points = points is null ? [] : PointsOf(points.Groups["new"].Value) });
        Take(Entry());
    }

    private bool TakeChange()
    {
        if (Take(ReplacedWords()) is { } words)
        {
            Add(InstructionKind.ReplaceWords, i => i with { Number = NumberOf(words), Old = Resolve(words, "old"), New = Resolve(words, "new") });
        }
        else if (Take(ReplacedPoint()) is { } point)
        {
            Add(InstructionKind.ReplacePoint, i => i with { Number = NumberOf(point), New = WithoutNumber(Resolve(point, "new"), NumberOf(point)) });
        }
        else if (Take(ReplacedPoints()) is { } all)
        {
            Add(InstructionKind.ReplacePoints, i => i with { Points = PointsOf(all.Groups["new"].Value) });
        }
        else if (Take(DeletedPoints()) is { } deleted)
        {
            AddDeletedPoints(deleted.Groups["numbers"].Value);
        }
        else if (Take(AddedPoints()) is { } added)
        {
            var number = NumberOf(added);
            var points = PointsOf(added.Groups["new"].Value);
            Add(InstructionKind.AddPoints, i => i with { Points = number is null || points.Length != 1 ? points : [points[0] with { Number = number }] });
        }
        else if (Take(Renamed()) is { } name)
        {
            Add(InstructionKind.RenameItem, i => i with { New = Resolve(name, "new") });
        }
        else if (Take(Recoded()) is { } code)
        {
            Add(InstructionKind.RecodeItem, i => i with { New = OfficialWords.CodeOf(Resolve(code, "new")) });
        }
        else if (Take(Moved()) is { } moved)
        {
            Add(InstructionKind.MoveItem, i => i with { New = moved.Groups["kind"].Value });
        }
        else
        {
            return false;
        }

        return true;
    }

    private void Refer(Match reference)
    {
        _code = OfficialWords.CodeOf(reference.Groups["code"].Value);
        _name = Resolve(reference, "name");
    }

    private Match? Take(Regex form)
    {
        var match = form.Match(_rest);
        if (!match.Success)
        {
            return null;
        }

        _rest = _rest[match.Length..];
        return match;
    }

    private void Add(InstructionKind kind, Func<Instruction, Instruction>? with = null)
    {
        var instruction = new Instruction(kind, _code, _name, _lines[0], _state.Part, _state.Industry);
        _state.Instructions.Add(with is null ? instruction : with(instruction));
        _isKnown = true;
    }

    private void AddDeletedPoints(string numbers)
    {
        foreach (Match number in Number().Matches(numbers))
        {
            Add(InstructionKind.DeletePoint, i => i with { Number = int.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) });
        }
    }

    private void Complain(string message) => _state.Remarks.Add(
        new ImportRemark(ImportRemarkKind.NotPlaced, message, _lines[0].Number, _lines[0].Page, string.Join(' ', _lines.Select(l => l.Text))));

    private static string Shown(string compact) => string.Concat(compact.Select(c => c is >= '\uE000' and <= '\uEFFF' ? "“…”" : c.ToString()));

    private string Resolve(Match match, string group) => _text.Resolve(match.Groups[group].Value).ReplaceLineEndings("\n").Split('\n').Aggregate("", (a, b) => OfficialLetters.Join(a, b.Trim()));

    private ImmutableArray<DraftPoint> PointsOf(string words) =>
        PointList.Of(_text.Resolve(words).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), _lines[0], _state.Remarks);

    private static int? NumberOf(Match match) =>
        match.Groups["number"] is { Success: true } number ? int.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static string WithoutNumber(string point, int? number)
    {
        var mark = LeadingNumber().Match(OfficialLetters.Of(point));
        return mark.Success && mark.Groups["number"].Value == number?.ToString(CultureInfo.InvariantCulture) ? point[mark.Length..] : point;
    }

    /// <summary>Where a clause quotes nothing, what follows 修改为 or 控制要点为 is put in quotation marks.</summary>
    private static string WithQuotation(string clause)
    {
        var folded = OfficialLetters.Of(clause);
        var mark = folded.AsSpan().IndexOfAny("“「『\"") >= 0 ? Match.Empty : NewWords().Match(folded);
        return mark.Success ? $"{clause[..(mark.Index + mark.Length)]}“{clause[(mark.Index + mark.Length)..].TrimEnd().TrimEnd('。')}”" : clause;
    }

    [GeneratedRegex(@"(?:修改|调整|更改|改) ?为 ?:?|控 ?制 ?要 ?点 ?(?:为|如下)? ?:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NewWords();

    [GeneratedRegex(@"^(?:[0-9]{1,3}[.、]|[一二三四五六七八九十]{1,4}、|\([一二三四五六七八九十0-9]{1,4}\))?(?:在[^()]{0,60}?)?(?<verb>删去|删除|取消|新增|增加|新设|将|对|把|修改|调整)?(?:以下)?(?<name>[\uE000-\uEFFF]|.{2,80}?)(?:技术条目|条目)?\(编号:?(?<code>[0-9]{6,8}[JXjx])\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:[、,和及与]|以及)(?<name>.{2,80}?)\(编号:?(?<code>[0-9]{6,8}[JXjx])\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextReference();

    [GeneratedRegex(@"^(?:等)?(?:[0-9一二三四五六七八九十]{1,2}项)?(?:技术)?条目", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^的?控制要点第?(?<numbers>[0-9]{1,2}(?:[、,和及][0-9]{1,2})*)(?:项|点)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointNumbers();

    [GeneratedRegex(@"^(?:技术)?(?:条目)?[,;。]?其?控制要点(?:为|如下|包括|是)?:?(?<new>[\uE000-\uEFFF])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NewItemPoints();

    [GeneratedRegex(@"^(?:条目)?[,;。]?(?:并|同时)?将?其?的?控制要点第?(?<number>[0-9]{1,2})?(?:项|点)?中?的?(?<old>[\uE000-\uEFFF])(?:修改|调整|更改|改)为:?(?<new>[\uE000-\uEFFF])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReplacedWords();

    [GeneratedRegex(@"^(?:条目)?[,;。]?(?:并|同时)?将?其?的?控制要点第?(?<number>[0-9]{1,2})(?:项|点)?(?:的?内容)?(?:修改|调整|更改|改)为:?(?<new>[\uE000-\uEFFF])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReplacedPoint();

    [GeneratedRegex(@"^(?:条目)?[,;。]?(?:并|同时)?将?其?的?控制要点(?:的?内容)?(?:修改|调整|更改|改)为:?(?<new>[\uE000-\uEFFF])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReplacedPoints();

    [GeneratedRegex(@"^(?:条目)?[,;。]?(?:并|同时)?其?的?(?:(?:删去|删除|取消)其?控制要点第?(?<numbers>[0-9]{1,2}(?:[、,和及][0-9]{1,2})*)(?:项|点)?|控制要点第?(?<numbers>[0-9]{1,2}(?:[、,和及][0-9]{1,2})*)(?:项|点)?予以(?:删去|删除))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DeletedPoints();

    [GeneratedRegex(@"^(?:条目)?[,;。]?(?:并|同时)?其?的?(?:(?:新增|增加|补充)(?:以下|如下)?(?:[0-9一二三四五六七八九十]{1,2}[项条个])?控制要点第?(?<number>[0-9]{1,2})?|控制要点(?:中|部分)?(?:新增|增加|补充)(?:以下|如下)?(?:[0-9一二三四五六七八九十]{1,2}[项条个])?)(?:为|如下)?:?(?<new>[\uE000-\uEFFF])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddedPoints();

    [GeneratedRegex(@"^(?:条目)?[,;。]?(?:并|同时)?将?其?的?(?:技术|条目)?名称(?:修改|调整|更改|改)为:?(?<new>[\uE000-\uEFFF])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Renamed();

    [GeneratedRegex(@"^(?:条目)?[,;。]?(?:并|同时)?将?其?的?编号(?:修改|调整|更改|改)为:?(?<new>[\uE000-\uEFFF]|[0-9]{6,8}[JXjx])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Recoded();

    [GeneratedRegex(@"^(?:技术)?(?:条目)?[,;。]?(?:由|从)?(?:(?:禁止|限制)类?出口的?(?:技术)?(?:部分)?)?(?:移至|移入|移到|调整至|调整到|调整为|转入)(?<kind>禁止|限制)类?(?:出口)?的?(?:技术)?(?:部分)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Moved();

    [GeneratedRegex(@"^[。,;、.:]+|[。,;、.:]+$|^条目[。,;]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Filler();

    [GeneratedRegex("[0-9]{1,2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^ {0,4}(?<number>[0-9]{1,2}) ?[.、] {0,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadingNumber();
}
