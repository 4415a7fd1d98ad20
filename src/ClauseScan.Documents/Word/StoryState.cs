namespace ClauseScan.Documents.Word;

/// <summary>Where a reader stands in one flow of paragraphs: the body, a note, or a text box inside another flow.</summary>
internal sealed class StoryState
{
    internal StoryState(TextFlow flow) => Flow = flow;

    internal TextFlow Flow { get; }

    /// <summary>The text of the paragraph that is being read.</summary>
    internal ParagraphBuffer Buffer { get; } = new();

    /// <summary>The formatting of the paragraph that is being read.</summary>
    internal ParagraphProperties Paragraph { get; set; } = ParagraphProperties.None;

    /// <summary>The index of the paragraph begun last, or -1.</summary>
    internal int ParagraphIndex { get; set; } = -1;

    /// <summary>Whether the last paragraph's mark does not count, so that the next one's text goes on in it.</summary>
    internal bool MergesNext { get; set; }

    internal RunPlace? Run { get; set; }

    internal FieldStack Fields { get; } = new();

    internal TablePlace? Table { get; set; }
}
