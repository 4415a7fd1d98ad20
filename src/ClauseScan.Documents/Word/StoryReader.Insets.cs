namespace ClauseScan.Documents.Word;

internal sealed partial class StoryReader
{
    private const int MostHeaders = 1000;

    /// <summary>12 cm, in the unit of drawings.</summary>
    private const long PageWidth = 12 * 360_000;

    /// <summary>15 cm, in the unit of drawings.</summary>
    private const long PageHeight = 15 * 360_000;

    private bool _isPageSized;

    private void TextBox()
    {
        var outer = _state;
        _state = new StoryState(IsBody ? _session.TextBoxes : outer.Flow);
        try
        {
            Children();
        }
        finally
        {
            Flush();
            _state = outer;
        }
    }

    private void Note()
    {
        var isShown = _cursor.Name switch
        {
            "footnote" => IsPlain() && _session.Footnotes.Contains(_cursor.Attribute("id") ?? ""),
            "endnote" => IsPlain() && _session.Endnotes.Contains(_cursor.Attribute("id") ?? ""),
            _ => true,
        };
        if (!isShown)
        {
            _cursor.Skip();
            return;
        }

        _state = new StoryState(_state.Flow);
        Children();
        Flush();

        bool IsPlain() => _cursor.Attribute("type") is null or "normal";
    }

    private void EmbeddedObject()
    {
        var program = _cursor.Attribute("ProgID") ?? "";
        if (!program.StartsWith("Equation", StringComparison.OrdinalIgnoreCase) && !program.Contains("MathType", StringComparison.OrdinalIgnoreCase))
        {
            var name = program.Length is > 0 and <= 40 && program.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') ? program : "unknown kind";
            _session.Lose($"An embedded or linked object ({name}) was not read; save it as a file of its own and scan that too.");
        }

        _cursor.Skip();
    }

    /// <summary>Counts pictures: words may stand in them, and page-sized ones are mostly scans.</summary>
    private void PictureElement()
    {
        switch (_cursor.Name)
        {
            case "extent":
                _isPageSized = PartCursor.LongOf(_cursor.Attribute("cx")) >= PageWidth && PartCursor.LongOf(_cursor.Attribute("cy")) >= PageHeight;
                break;
            case "blip" or "imagedata" when IsVisible:
                _session.Pictures++;
                _session.PagePictures += _isPageSized ? 1 : 0;
                _isPageSized = false;
                break;
        }

        Children();
    }

    private void KeepHeaders(IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
        {
            if (_session.HeadersAndFooters.Count < MostHeaders && !_session.HeadersAndFooters.Contains(id))
            {
                _session.HeadersAndFooters.Add(id);
            }
        }
    }
}
