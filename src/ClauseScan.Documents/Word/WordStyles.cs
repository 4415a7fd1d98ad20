namespace ClauseScan.Documents.Word;

/// <summary>The styles of a document and what paragraphs and runs inherit from them.</summary>
internal sealed class WordStyles
{
    private const int MaximumInheritance = 32;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private string? _defaultParagraph;
    private RunProperties _defaults = RunProperties.None;

    /// <summary>Takes up the styles of a styles part.</summary>
    internal void Read(PartCursor cursor)
    {
        if (!cursor.ReadRoot() || cursor.IsEmpty)
        {
            return;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Family == ElementFamily.Word && cursor.Name == "style")
            {
                ReadStyle(cursor);
            }
            else if (cursor.Family == ElementFamily.Word && cursor.Name == "docDefaults")
            {
                ReadDefaults(cursor);
            }

            cursor.Skip();
        }
    }

    /// <summary>The style that a paragraph uses with all it inherits, the nearest first; the default style where it names none.</summary>
    internal IEnumerable<WordStyle> ParagraphChain(string? id) =>
        Chain(id is not null && _styles.ContainsKey(id) ? id : _defaultParagraph);

    /// <summary>The style and all it inherits, the nearest first.</summary>
    internal IEnumerable<WordStyle> Chain(string? id)
    {
        for (var i = 0; i < MaximumInheritance && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    /// <summary>The paragraph's outline level from 0 to 8, or -1 where it is no heading.</summary>
    internal int OutlineLevelOf(ParagraphProperties paragraph)
    {
        if (paragraph.OutlineLevel is { } direct)
        {
            return direct is >= 0 and <= 8 ? direct : -1;
        }

        foreach (var style in ParagraphChain(paragraph.Style))
        {
            if (style.Paragraph.OutlineLevel is { } level)
            {
                return level is >= 0 and <= 8 ? level : -1;
            }

            if (StyleNames.HeadingLevel(style) is >= 0 and var named)
            {
                return named;
            }
        }

        return paragraph.Style is { } id && !_styles.ContainsKey(id) ? StyleNames.HeadingLevel(id) : -1;
    }

    /// <summary>Whether the paragraph is styled as an entry of a table of contents.</summary>
    internal bool IsContentsEntry(ParagraphProperties paragraph) =>
        paragraph.Style is { } id && StyleNames.IsContentsEntry(_styles.TryGetValue(id, out var style) ? style.Name : id);

    /// <summary>The run's formatting with all that styles give it.</summary>
    internal RunProperties Resolve(RunProperties run, ParagraphProperties paragraph)
    {
        var character = Inherited(Chain(run.Style));
        var block = Inherited(ParagraphChain(paragraph.Style));
        return new RunProperties(
            run.Style,
            run.Vanish ?? (_defaults.Vanish == true || (character.Vanish == true) != (block.Vanish == true)),
            run.IsWhite ?? character.IsWhite ?? block.IsWhite ?? _defaults.IsWhite,
            run.HalfPoints ?? character.HalfPoints ?? block.HalfPoints ?? _defaults.HalfPoints,
            run.IsShaded ?? character.IsShaded ?? block.IsShaded,
            run.Font ?? character.Font ?? block.Font,
            run.IsBold ?? character.IsBold ?? block.IsBold ?? _defaults.IsBold);
    }

    private static RunProperties Inherited(IEnumerable<WordStyle> chain)
    {
        var result = RunProperties.None;
        foreach (var style in chain)
        {
            result = new RunProperties(
                null,
                result.Vanish ?? style.Run.Vanish,
                result.IsWhite ?? style.Run.IsWhite,
                result.HalfPoints ?? style.Run.HalfPoints,
                result.IsShaded ?? style.Run.IsShaded ?? (style.Paragraph.IsShaded ? true : null),
                result.Font ?? style.Run.Font,
                result.IsBold ?? style.Run.IsBold);
        }

        return result;
    }

    private void ReadStyle(PartCursor cursor)
    {
        var id = cursor.Attribute("styleId");
        var isDefault = cursor.Attribute("default") is "1" or "true" or "on" && cursor.Attribute("type") == "paragraph";
        string? name = null, basedOn = null;
        var paragraph = ParagraphProperties.None;
        var run = RunProperties.None;
        if (!cursor.IsEmpty)
        {
            var depth = cursor.Depth;
            while (cursor.ReadChild(depth))
            {
                switch (cursor.Name)
                {
                    case "name":
                        name = cursor.Value;
                        break;
                    case "basedOn":
                        basedOn = cursor.Value;
                        break;
                    case "pPr":
                        paragraph = ParagraphProperties.Read(cursor);
                        break;
                    case "rPr":
                        run = RunProperties.Read(cursor);
                        break;
                }

                cursor.Skip();
            }
        }

        if (id is not null)
        {
            _styles[id] = new WordStyle(id, name ?? id, basedOn, paragraph, run);
            _defaultParagraph = isDefault ? id : _defaultParagraph;
        }
    }

    private void ReadDefaults(PartCursor cursor)
    {
        if (cursor.IsEmpty)
        {
            return;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Name == "rPr")
            {
                _defaults = RunProperties.Read(cursor);
            }
            else if (cursor.Name != "rPrDefault")
            {
                cursor.Skip();
            }
        }
    }
}
