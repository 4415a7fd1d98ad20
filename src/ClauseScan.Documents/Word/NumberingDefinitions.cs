namespace ClauseScan.Documents.Word;

/// <summary>The automatic numberings of a document and the way from a paragraph to its level of one.</summary>
internal sealed class NumberingDefinitions
{
    private readonly Dictionary<int, AbstractNumbering> _abstracts = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly WordStyles _styles;

    internal NumberingDefinitions(WordStyles styles) => _styles = styles;

    /// <summary>Takes up the definitions of a numbering part.</summary>
    internal void Read(PartCursor cursor)
    {
        if (!cursor.ReadRoot() || cursor.IsEmpty)
        {
            return;
        }

        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            if (cursor.Name == "abstractNum" && AbstractNumbering.Read(cursor) is { } definition)
            {
                _abstracts.TryAdd(definition.Id, definition);
            }
            else if (cursor.Name == "num" && PartCursor.NumberOf(cursor.Attribute("numId")) is { } id
                && NumberingInstance.Read(cursor) is { } instance)
            {
                _instances.TryAdd(id, instance);
            }

            cursor.Skip();
        }
    }

    /// <summary>The place in a list that the paragraph's own formatting or its style gives it, or null.</summary>
    internal NumberedPlace? PlaceOf(ParagraphProperties paragraph)
    {
        var numbering = paragraph.Numbering;
        int? level = paragraph.NumberingLevel, styleLevel = null;
        foreach (var style in _styles.ParagraphChain(paragraph.Style))
        {
            styleLevel ??= style.Paragraph.NumberingLevel;
            numbering ??= style.Paragraph.Numbering;
        }

        if (numbering is not > 0 || !_instances.TryGetValue(numbering.Value, out var instance) || Resolve(instance) is not { } definition)
        {
            return null;
        }

        var index = level ?? LevelOfStyle(paragraph, instance, definition) ?? styleLevel ?? 0;
        return index is >= 0 and < NumberedPlace.Levels ? new NumberedPlace(numbering.Value, instance, definition, index) : null;
    }

    private int? LevelOfStyle(ParagraphProperties paragraph, NumberingInstance instance, AbstractNumbering definition)
    {
        foreach (var style in _styles.ParagraphChain(paragraph.Style))
        {
            for (var index = 0; index < NumberedPlace.Levels; index++)
            {
                if (NumberedPlace.LevelAt(instance, definition, index)?.Style == style.Id)
                {
                    return index;
                }
            }

            if (style.Paragraph.NumberingLevel is not null)
            {
                return null;
            }
        }

        return null;
    }

    private AbstractNumbering? Resolve(NumberingInstance instance)
    {
        for (var i = 0; i < 8 && _abstracts.TryGetValue(instance.Abstract, out var definition); i++)
        {
            if (definition.StandsFor is not { } name
                || _styles.Chain(name).FirstOrDefault()?.Paragraph.Numbering is not { } linked
                || !_instances.TryGetValue(linked, out var next))
            {
                return definition;
            }

            instance = next;
        }

        return null;
    }
}
