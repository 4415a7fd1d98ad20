namespace ClauseScan.Documents.Word;

/// <summary>Reads one part's paragraphs, tables and text boxes into flows of text.</summary>
/// <remarks>
/// Every method that handles an element leaves the cursor on its end. Elements that are not known are read through, so that
/// words inside wrappers of any kind are found.
/// </remarks>
internal sealed partial class StoryReader
{
    private readonly ReadingSession _session;
    private readonly PartCursor _cursor;
    private StoryState _state;
    private TrackedChange[] _changes = [];
    private int _insertions;
    private int _deletions;
    private int _covers;

    internal StoryReader(ReadingSession session, PartCursor cursor, TextFlow flow)
    {
        _session = session;
        _cursor = cursor;
        _state = new StoryState(flow);
    }

    private bool IsBody => _state.Flow.Layer == Text.TextLayer.Body;

    private bool IsMainPart => _session.MainPart == _cursor.Part;

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
        _changes = [];
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
                var properties = ParagraphProperties.Read(_cursor);
                _state.Paragraph = _session.Options.Revisions == Revisions.Original ? properties.Original : properties;
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
                Inserted();
                break;
            case "objectEmbed" or "objectLink":
                EmbeddedObject();
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
}
