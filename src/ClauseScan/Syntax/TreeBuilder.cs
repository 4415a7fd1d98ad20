using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Puts paragraphs, provisions and sections together in text order.</summary>
internal sealed class TreeBuilder(string content)
{
    private readonly List<SyntaxNode> _root = [];

    private readonly List<OpenSection> _sections = [];

    /// <summary>The open provisions.</summary>
    internal Outline Outline { get; private set; } = new([]);

    internal OpenSection? Section => _sections.Count > 0 ? _sections[^1] : null;

    internal bool IsInSchedule => _sections.Count > 0 && _sections[0].Kind == SectionKind.Schedule;

    /// <summary>The schedule that is open, or null; a signature block may be open inside.</summary>
    internal OpenSection? OpenSchedule => IsInSchedule ? _sections[0] : null;

    /// <summary>Begins a body, whose numbers stand at these cuts.</summary>
    internal void Begin(List<Cut> cuts)
    {
        PopTo(0);
        Outline = new Outline(cuts);
    }

    /// <summary>Opens a section; a signature block opens inside a schedule, all else closes what is open.</summary>
    internal void OpenSection(OpenSection section)
    {
        PopTo(0);
        if (section.Kind == SectionKind.Signature && IsInSchedule)
        {
            CloseSections(1);
        }
        else
        {
            CloseSections(0);
        }

        if (section.Kind == SectionKind.Schedule)
        {
            Outline.Reset();
        }

        _sections.Add(section);
    }

    /// <summary>Ends preamble, recitals or signature block; a schedule stays open.</summary>
    internal void ReturnToTerms()
    {
        PopTo(0);
        CloseSections(IsInSchedule ? 1 : 0);
    }

    /// <summary>Ends the preamble without making one: what it held goes under the root.</summary>
    internal void DissolvePreamble()
    {
        if (Section is { Kind: SectionKind.Preamble } preamble)
        {
            PopTo(0);
            _root.AddRange(preamble.Children);
            _sections.Clear();
        }
    }

    internal void OpenProvision(int keep, OpenProvision provision)
    {
        PopTo(keep);
        if (Outline.Top is { } parent)
        {
            parent.AwaitsHeading = false;
        }

        Outline.Push(provision);
    }

    internal void PopTo(int keep)
    {
        while (Outline.Count > keep)
        {
            var provision = Outline.Pop();
            Add(provision.Close(Outline.Top?.Kind));
        }
    }

    /// <summary>Closes the items of lists and the labels that stand in another row of a table than the one given.</summary>
    internal void LeaveOtherRows(TableCell? cell)
    {
        while (Outline.Top is { Cell: { } other } top && (top.Kind == ProvisionKind.ListItem || top.Number.Style == NumberStyle.Heading) && (other.Table, other.Row) != (cell?.Table, cell?.Row))
        {
            PopTo(Outline.Count - 1);
        }
    }

    /// <summary>Adds the words between two positions: the heading that the open provision waits for, then a paragraph.</summary>
    internal void AddText(TextBlock block, int from, int to, bool mayDefine)
    {
        var span = Script.Trim(content, from, to);
        if (span.IsEmpty)
        {
            return;
        }

        if (Outline.Top is { AwaitsHeading: true } provision)
        {
            provision.AwaitsHeading = false;
            span = TakeHeading(provision, block, span);
        }

        if (!span.IsEmpty)
        {
            AddParagraph(block, span, mayDefine);
        }
    }

    /// <summary>Adds a block that lies between the words of a provision, as a page number does, and leaves open whether a heading follows.</summary>
    internal void AddAside(TextBlock block)
    {
        var span = Script.Trim(content, block.Span.Start, block.Span.End);
        if (!span.IsEmpty)
        {
            AddParagraph(block, span, mayDefine: false);
        }
    }

    private void AddParagraph(TextBlock block, TextSpan span, bool mayDefine)
    {
        var sentences = SentenceSplitter.Split(content, span.Start, span.End);
        var text = content.AsSpan(span.Start, span.Length);
        var language = Script.LanguageOf(text);
        Add(mayDefine && DefinitionReader.IsDefinition(text)
            ? new DefinitionSyntax(span, language, block, [.. sentences])
            : new ParagraphSyntax(span, language, block, [.. sentences]));
    }

    /// <summary>Adds a node under the root after all that is open.</summary>
    internal void AddToRoot(SyntaxNode node)
    {
        PopTo(0);
        CloseSections(0);
        _root.Add(node);
    }

    internal AgreementSyntax Finish()
    {
        PopTo(0);
        CloseSections(0);
        return new AgreementSyntax(new TextSpan(0, content.Length), [.. _root]);
    }

    private TextSpan TakeHeading(OpenProvision provision, TextBlock block, TextSpan span)
    {
        var text = content.AsSpan(span.Start, span.Length);
        var isItem = provision.Kind == ProvisionKind.ListItem || (provision.Kind == ProvisionKind.Clause && provision.Number.Path.Depth == 1 && Script.LanguageOf(text) == Language.Chinese);
        var length = HeadingReader.Read(text, mayBeWhole: !isItem);
        if (length == 0 && block.Kind == TextBlockKind.Heading && span.End == block.Span.End && HeadingReader.IsPhrase(text))
        {
            length = text.Length;
        }

        if (length == 0)
        {
            return span;
        }

        provision.HeadingSpan = new TextSpan(span.Start, length);
        var start = Script.Trim(content, span.Start + length, span.End).Start;
        if (start < span.End && content[start] is '.' or ':' or '：' or '。' or '．' or '–' or '—' or '-')
        {
            start++;
        }

        return Script.Trim(content, start, span.End);
    }

    private void CloseSections(int keep)
    {
        while (_sections.Count > keep)
        {
            var section = _sections[^1];
            _sections.RemoveAt(_sections.Count - 1);
            if (section.Close() is { } node)
            {
                Add(node);
            }
        }
    }

    private void Add(SyntaxNode node)
    {
        if (Outline.Top is { } provision)
        {
            provision.Children.Add(node);
        }
        else if (Section is { } section)
        {
            section.Children.Add(node);
        }
        else
        {
            _root.Add(node);
        }
    }
}
