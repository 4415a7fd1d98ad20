namespace ClauseScan.Documents.Word;

internal sealed partial class StoryReader
{
    /// <summary>The size, in half points, up to which letters are too small to be seen.</summary>
    private const int TinyHalfPoints = 4;

    private void Run()
    {
        var state = _state;
        var outer = state.Run;
        state.Run = new RunPlace(_cursor.Paragraph, _cursor.Run);
        Children();
        state.Run = outer;
    }

    /// <summary>Handles an element that stands in runs; false for any other.</summary>
    private bool RunElement()
    {
        switch (_cursor.Name)
        {
            case "rPr":
                var properties = RunProperties.Read(_cursor);
                if (_state.Run is { } run)
                {
                    run.Properties = properties;
                }

                return true;
            case "t":
                Characters(isMapped: true);
                return true;
            case "delText":
                DeletedCharacters();
                return true;
            case "tab" or "ptab":
                Append(ShownCharacters.Tab, isMapped: true);
                return true;
            case "br" or "cr":
                Break();
                return true;
            case "noBreakHyphen":
                Append("-", isMapped: true);
                return true;
            case "sym":
                Append(SymbolCharacters.Of(_cursor.Attribute("font"), _cursor.Attribute("char")), isMapped: true);
                return true;
            case "fldChar":
                FieldMark();
                return true;
            case "instrText" or "delInstrText":
                FieldCode();
                return true;
            case "footnoteReference" when IsVisible:
                _session.Footnotes.Add(_cursor.Attribute("id") ?? "");
                return true;
            case "endnoteReference" when IsVisible:
                _session.Endnotes.Add(_cursor.Attribute("id") ?? "");
                return true;
            default:
                return false;
        }
    }

    private void Characters(bool isMapped)
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var depth = _cursor.Depth;
        while (_cursor.Read() && _cursor.Depth > depth)
        {
            if (_cursor.Characters is { } characters)
            {
                Append(characters, isMapped);
            }
        }
    }

    private void DeletedCharacters()
    {
        _deletions++;
        Characters(isMapped: true);
        _deletions--;
    }

    private void FieldMark()
    {
        var kind = _cursor.Attribute("fldCharType");
        if (FormField.Read(_cursor) is { Length: > 0 } shown)
        {
            Append(shown, isMapped: false);
        }

        if (_state.Fields.Mark(kind) is { Length: > 0 } words)
        {
            Append(words, isMapped: false);
        }
    }

    private void FieldCode()
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var depth = _cursor.Depth;
        while (_cursor.Read() && _cursor.Depth > depth)
        {
            if (_cursor.Characters is { } code)
            {
                _state.Fields.Code(code);
            }
        }
    }

    private void Break()
    {
        if (IsVisible)
        {
            var start = _state.Buffer.Length;
            _state.Buffer.Mark(MarkHere());
            _state.Buffer.Break();
            Revise(start);
        }

        if (_state.Run is { } run)
        {
            run.Offset++;
        }
    }

    /// <summary>Adds what a run shows; characters that show nothing are left out, white space of any kind becomes a space.</summary>
    private void Append(ReadOnlySpan<char> characters, bool isMapped)
    {
        var run = isMapped ? _state.Run : null;
        if (!IsVisible)
        {
            Pass(run, characters.Length);
            ReviseUnseen(characters);
            return;
        }

        var hidden = HiddenReasonHere();
        var buffer = _state.Buffer;
        buffer.IsInContents |= _state.Fields.IsInContents;
        if (buffer.Length + characters.Length > ReadingBudget.MaximumCharacters)
        {
            throw new ReadingLimitException("it holds a paragraph longer than is read");
        }

        if (buffer.Length == 0 && MarkHere() != RevisionMark.None)
        {
            // The number of a clause that is new or gone as a whole stands before the mark, so that it still is its number.
            var number = ClauseStart.LengthIn(characters);
            if (number > 0)
            {
                Show(characters[..number], run, hidden);
                characters = characters[number..];
            }
        }

        while (!characters.IsEmpty)
        {
            var shown = characters[..ShownCharacters.LengthOf(characters)];
            if (!shown.IsEmpty)
            {
                buffer.Mark(MarkHere());
                Show(shown, run, hidden);
            }

            characters = characters[shown.Length..];
            if (!characters.IsEmpty)
            {
                characters = characters[1..];
                Pass(run, 1);
            }
        }
    }

    private void Show(ReadOnlySpan<char> characters, RunPlace? run, HiddenReason hidden)
    {
        var start = _state.Buffer.Length;
        _state.Buffer.Append(ShownCharacters.Folded(characters), run, hidden);
        Revise(start);
        Pass(run, characters.Length);
    }

    private RevisionMark MarkHere() =>
        _session.Options.Revisions != Revisions.Both ? RevisionMark.None
        : _deletions > 0 ? RevisionMark.Deleted
        : _insertions > 0 ? RevisionMark.Inserted
        : RevisionMark.None;

    private void Revise(int start)
    {
        if (_changes.Length > 0)
        {
            _state.Buffer.Revise(start, _changes);
        }
    }

    /// <summary>Notes where the version that is read leaves words out.</summary>
    private void ReviseUnseen(ReadOnlySpan<char> characters)
    {
        if (_changes.Length > 0 && !characters.IsWhiteSpace())
        {
            var isDeletion = _session.Options.Revisions == Revisions.Final;
            _state.Buffer.Revise(_state.Buffer.Length, Array.FindAll(_changes, c => c.IsDeletion == isDeletion));
        }
    }

    private static void Pass(RunPlace? run, int length)
    {
        if (run is not null)
        {
            run.Offset += length;
        }
    }

    private HiddenReason HiddenReasonHere()
    {
        if (_covers > 0)
        {
            return HiddenReason.Covered;
        }

        if (_state.Fields.IsInCode)
        {
            return HiddenReason.FieldCode;
        }

        if (_state.Run is not { } run)
        {
            return HiddenReason.None;
        }

        var formatting = run.Resolved ??= _session.Styles.Resolve(run.Properties, _state.Paragraph);
        return formatting.Vanish == true ? HiddenReason.Formatted
            : formatting.HalfPoints <= TinyHalfPoints ? HiddenReason.Tiny
            : formatting.IsWhite == true && formatting.IsShaded != true && IsOnWhite() ? HiddenReason.White
            : HiddenReason.None;
    }

    private bool IsOnWhite()
    {
        if (!IsBody || _session.HasBackground || _state.Paragraph.IsShaded)
        {
            return false;
        }

        for (var table = _state.Table; table is not null; table = table.Outer)
        {
            if (table.IsShaded || table.IsCellShaded)
            {
                return false;
            }
        }

        return true;
    }
}
