namespace ClauseScan.Documents.Word;

internal sealed partial class StoryReader
{
    /// <summary>Reads the first choice that Word would understand, or else the fallback: never two of them.</summary>
    private void Alternatives()
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var isRead = false;
        var depth = _cursor.Depth;
        while (_cursor.ReadChild(depth))
        {
            if (!isRead && (_cursor.Name == "Fallback" || (_cursor.Name == "Choice" && IsUnderstood(_cursor.Attribute("Requires")))))
            {
                isRead = true;
                Children();
            }
            else
            {
                _cursor.Skip();
            }
        }
    }

    private bool IsUnderstood(string? prefixes)
    {
        foreach (var prefix in (prefixes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_cursor.NamespaceOf(prefix)?.StartsWith(WordNamespaces.MicrosoftPrefix, StringComparison.Ordinal) != true)
            {
                return false;
            }
        }

        return true;
    }

    private void Control()
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var isContents = false;
        var depth = _cursor.Depth;
        while (_cursor.ReadChild(depth))
        {
            if (_cursor.Name == "sdtPr" && !_cursor.IsEmpty)
            {
                var properties = _cursor.Depth;
                while (_cursor.ReadChild(properties))
                {
                    isContents |= _cursor.Name == "docPartGallery" && _cursor.Value == "Table of Contents";
                }
            }
            else if (isContents)
            {
                _state.Fields.AddContents(1);
                Element();
                _state.Fields.AddContents(-1);
            }
            else
            {
                Element();
            }
        }
    }

    private void SimpleField()
    {
        var step = FieldStack.IsContents(_cursor.Attribute("instr") ?? "") ? 1 : 0;
        var fields = _state.Fields;
        fields.AddContents(step);
        Children();
        fields.AddContents(-step);
    }

    private void Revision()
    {
        var change = TrackedChange.At(_cursor)!;
        _session.Revisions.Count(change);
        Enter(change);
        Children();
        Leave(change);
    }

    private void Enter(TrackedChange change)
    {
        _deletions += change.IsDeletion ? 1 : 0;
        _insertions += change.IsDeletion ? 0 : 1;
        _changes = [.. _changes, change];
    }

    private void Leave(TrackedChange change)
    {
        _deletions -= change.IsDeletion ? 1 : 0;
        _insertions -= change.IsDeletion ? 0 : 1;
        _changes = _changes[..^1];
    }
}
