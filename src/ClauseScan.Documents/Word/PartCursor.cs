using System.Xml;

namespace ClauseScan.Documents.Word;

/// <summary>A forward reader over one XML part that counts the paragraphs and runs it passes.</summary>
/// <remarks>
/// Whoever handles an element leaves the cursor on its end tag, or on the element itself where it is empty. Counts hold for all
/// paragraphs and runs in document order, those that are skipped included.
/// </remarks>
internal sealed class PartCursor : IDisposable
{
    /// <summary>The deepest nesting read; Word's own files stay far below.</summary>
    internal const int MaximumDepth = 400;

    private readonly XmlReader _reader;
    private readonly Stack<int> _open = new();
    private int _paragraphs;
    private int _runs;
    private bool _closesEmptyParagraph;

    internal PartCursor(Stream stream, string part)
    {
        Part = part;
        _reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>The part's path in the package.</summary>
    internal string Part { get; }

    /// <summary>The index of the innermost open paragraph, or -1 outside.</summary>
    internal int Paragraph { get; private set; } = -1;

    /// <summary>The index of the run last begun in the innermost open paragraph.</summary>
    internal int Run => _runs - 1;

    internal int Depth => _reader.Depth;

    internal bool IsEmpty => _reader.IsEmptyElement;

    internal bool IsStart => _reader.NodeType == XmlNodeType.Element;

    internal string Name => _reader.LocalName;

    internal ElementFamily Family { get; private set; }

    /// <summary>The characters of the current text node, or null for any other node.</summary>
    internal string? Characters => _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
        or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? _reader.Value : null;

    /// <summary>Goes on by one node; false at the end of the part.</summary>
    /// <exception cref="XmlException">The part is not well-formed.</exception>
    /// <exception cref="ReadingLimitException">Elements are nested too deeply.</exception>
    internal bool Read()
    {
        if (_closesEmptyParagraph)
        {
            CloseParagraph();
            _closesEmptyParagraph = false;
        }

        if (!_reader.Read())
        {
            return false;
        }

        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                Enter();
                break;
            case XmlNodeType.EndElement when _reader.LocalName == "p" && FamilyOf(_reader.NamespaceURI) == ElementFamily.Word:
                CloseParagraph();
                break;
        }

        return true;
    }

    /// <summary>Goes on to the next child element of an element that began at the depth given; false at its end.</summary>
    internal bool ReadChild(int depth)
    {
        while (Read())
        {
            if (_reader.Depth <= depth)
            {
                return false;
            }

            if (IsStart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes the rest of the current element; nothing where it is read already.</summary>
    internal void Skip()
    {
        if (!IsStart || IsEmpty)
        {
            return;
        }

        var depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
        }
    }

    /// <summary>Goes on to the root element; false where there is none.</summary>
    internal bool ReadRoot()
    {
        while (Read())
        {
            if (IsStart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attribute of that name in the element's own vocabulary, or without one; null where it is absent.</summary>
    internal string? Attribute(string name) =>
        _reader.GetAttribute(name, _reader.NamespaceURI) ?? _reader.GetAttribute(name);

    /// <summary>The attribute "val".</summary>
    internal string? Value => Attribute("val");

    /// <summary>The attribute "val" as a number, or null where it is no number.</summary>
    internal int? Number => NumberOf(Value);

    /// <summary>Whether a property that is either on or off is on.</summary>
    internal bool IsOn => Value is not ("0" or "false" or "off");

    /// <summary>The id of the relationship that the element refers to.</summary>
    internal string? RelationshipId => Relationship("id");

    /// <summary>The id of a relationship in an attribute of that name, or null.</summary>
    internal string? Relationship(string name) =>
        _reader.GetAttribute(name, WordNamespaces.Relationships) ?? _reader.GetAttribute(name, WordNamespaces.StrictRelationships);

    /// <summary>The namespace that a prefix stands for here.</summary>
    internal string? NamespaceOf(string prefix) => _reader.LookupNamespace(prefix);

    /// <summary>The number that an attribute holds, or null.</summary>
    internal static int? NumberOf(string? value) =>
        int.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The number that an attribute holds, or 0.</summary>
    internal static long LongOf(string? value) =>
        long.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private void Enter()
    {
        if (_reader.Depth > MaximumDepth)
        {
            throw new ReadingLimitException($"its elements are nested more than {MaximumDepth} deep");
        }

        Family = FamilyOf(_reader.NamespaceURI);
        if (Family != ElementFamily.Word)
        {
            return;
        }

        switch (_reader.LocalName)
        {
            case "p":
                _open.Push(Paragraph);
                _open.Push(_runs);
                Paragraph = _paragraphs++;
                _runs = 0;
                _closesEmptyParagraph = _reader.IsEmptyElement;
                break;
            case "r":
                _runs++;
                break;
        }
    }

    private void CloseParagraph()
    {
        _runs = _open.Pop();
        Paragraph = _open.Pop();
    }

    private static ElementFamily FamilyOf(string space) => space switch
    {
        WordNamespaces.Main or WordNamespaces.StrictMain => ElementFamily.Word,
        WordNamespaces.Math or WordNamespaces.StrictMath => ElementFamily.Math,
        WordNamespaces.Compatibility => ElementFamily.Compatibility,
        WordNamespaces.Office => ElementFamily.Office,
        _ => ElementFamily.Other,
    };
}
