namespace ClauseScan.Documents.Word;

/// <summary>Reads one part's paragraphs, tables and text boxes into flows of text.</summary>
/// <remarks>
/// Every method that handles an element leaves the cursor on its end. Elements that are not known are read through, so that
/// words inside wrappers of any kind are found.
/// </remarks>
internal sealed partial class StoryReader
{
    private const int MostHeaders = 1000;

    /// <summary>12 cm, in the unit of drawings.</summary>
    private const long PageWidth = 12 * 360_000;

    /// <summary>15 cm, in the unit of drawings.</summary>
    private const long PageHeight = 15 * 360_000;

    private readonly ReadingSession _session;
    private readonly PartCursor _cursor;
    private StoryState _state;
    private int _insertions;
    private int _deletions;
    private int _covers;
    private bool _isPageSized;

    internal StoryReader(ReadingSession session, PartCursor cursor, TextFlow flow)
    {
        _session = session;
        _cursor = cursor;
        _state = new StoryState(flow);
    }

    /// <summary>Whether a section names headers and footers to be read later.</summary>
    private bool IsBody => _state.Flow.Layer == Text.TextLayer.Body;

    private bool IsVisible => _session.Options.Revisions switch
    {
        Revisions.Final => _deletions == 0,
        Revisions.Original => _insertions == 0,
        _ => true,
    };

    /// <summary>Reads the part to its end.</summary>
    /// <remarks>What was read stands in the flow also where this throws, when <see cref="Finish"/> has been called.</remarks>
    internal void Read()
    {
        if (_cursor.ReadRoot())
        {
            Children();
        }
    }

    /// <summary>Writes what the last paragraph still holds.</summary>
    internal void Finish()
    {
        _deletions = 0;
        _insertions = 0;
        Flush();
    }

    private void Children()
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var depth = _cursor.Depth;
        while (_cursor.ReadChild(depth))
        {
            Element();
        }
    }

    private void Element()
    {
        switch (_cursor.Family)
        {
            case ElementFamily.Word:
                WordElement();
                break;
            case ElementFamily.Math:
                MathElement();
                break;
            case ElementFamily.Compatibility when _cursor.Name == "AlternateContent":
                Alternatives();
                break;
            case ElementFamily.Office when _cursor.Name == "OLEObject":
                EmbeddedObject();
                break;
            case ElementFamily.Other when IsBody:
                PictureElement();
                break;
            default:
                Children();
                break;
        }
    }

    private void WordElement()
    {
        switch (_cursor.Name)
        {
            case "p":
                Paragraph();
                break;
            case "pPr":
                _state.Paragraph = ParagraphProperties.Read(_cursor);
                break;
            case "r":
                Run();
                break;
            case "tbl":
                Table();
                break;
            case "tr":
                Row();
                break;
            case "tc":
                Cell();
                break;
            case "sdt":
                Control();
                break;
            case "ins" or "del" or "moveTo" or "moveFrom":
                Revision();
                break;
            case "txbxContent":
                TextBox();
                break;
            case "footnote" or "endnote" or "comment":
                Note();
                break;
            case "fldSimple":
                SimpleField();
                break;
            case "sectPr":
                KeepHeaders(SectionReferences.Read(_cursor));
                break;
            case "altChunk":
                _session.Lose("A document inserted into this one as an alternative-format chunk was not read; open the file in Word, save it anew and scan it again.");
                _cursor.Skip();
                break;
            case "subDoc":
                _session.Lose("A subdocument of this master document was not read; scan it too.");
                _cursor.Skip();
                break;
            case "background":
                _session.HasBackground = _cursor.Attribute("color") is not (null or "auto" or "FFFFFF");
                Children();
                break;
            case "tblPr" or "trPr" or "tcPr":
                TableProperties();
                break;
            case "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "tblGrid" or "tblPrEx" or "rt" or "rubyPr" or "ffData":
                _cursor.Skip();
                break;
            default:
                if (!RunElement())
                {
                    Children();
                }

                break;
        }
    }

    private void MathElement()
    {
        switch (_cursor.Name)
        {
            case "t":
                Characters(isMapped: false);
                break;
            case "den":
                Append("/", isMapped: false);
                Children();
                break;
            case "ctrlPr" or "rPr":
                _cursor.Skip();
                break;
            default:
                Children();
                break;
        }
    }

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
    }

    private void Leave(TrackedChange change)
    {
        _deletions -= change.IsDeletion ? 1 : 0;
        _insertions -= change.IsDeletion ? 0 : 1;
    }

    private void TextBox()
    {
        var outer = _state;
        _state = new StoryState(IsBody ? _session.TextBoxes : outer.Flow);
        try
        {
            Children();
            Flush();
        }
        finally
        {
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
