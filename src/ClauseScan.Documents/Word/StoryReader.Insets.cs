using ClauseScan.Text;

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
        var program = _cursor.Attribute("ProgID") ?? _cursor.Attribute("progId") ?? "";
        if (!program.StartsWith("Equation", StringComparison.OrdinalIgnoreCase) && !program.Contains("MathType", StringComparison.OrdinalIgnoreCase))
        {
            var name = program.Length is > 0 and <= 40 && program.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') ? program : "unknown kind";
            var part = IsMainPart && _cursor.RelationshipId is { } id && _session.PartBehind(id) is { } behind ? ", " + behind.Uri.OriginalString.TrimStart('/') : "";
            _session.Lose($"An embedded or linked object ({name}{part}) was not read; save it as a file of its own and scan that too.");
        }

        _cursor.Skip();
    }

    /// <summary>Reads a document of another format that is inserted into this one.</summary>
    private void Inserted()
    {
        Flush();
        var part = IsMainPart && _cursor.RelationshipId is { } id ? _session.PartBehind(id) : null;
        if (!IsVisible)
        {
            _cursor.Skip();
            return;
        }

        var paragraphs = part is null ? null : InsertedDocument.ParagraphsOf(part, _session);
        if (paragraphs is null)
        {
            var name = part is null ? "missing" : part.Uri.OriginalString.TrimStart('/');
            _session.Lose($"A document inserted into this one as an alternative-format chunk ({name}) was not read; open the file in Word, save it anew and scan it again.");
        }

        foreach (var paragraph in paragraphs ?? [])
        {
            Append(paragraph, isMapped: false);
            WriteParagraph();
        }

        _cursor.Skip();
    }

    /// <summary>Reads the words of a chart or of a SmartArt diagram, which stand in a part of their own, into the text boxes.</summary>
    private void Diagram(string? relationship)
    {
        if (IsVisible && IsMainPart && relationship is not null && _session.PartBehind(relationship) is { } part)
        {
            foreach (var paragraph in DiagramText.ParagraphsOf(part, _session))
            {
                var buffer = new ParagraphBuffer();
                buffer.Append(ShownCharacters.Folded(paragraph), null, HiddenReason.None);
                _session.TextBoxes.Write(buffer, "", new TextBlock(default), _cursor.Part, -1);
            }
        }
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
            case "chart":
                Diagram(_cursor.RelationshipId);
                break;
            case "relIds":
                Diagram(_cursor.Relationship("dm"));
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
