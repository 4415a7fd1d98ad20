using ClauseScan.Text;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseScan.Documents.Word;

/// <summary>What the readers of all parts of one document share.</summary>
internal sealed class ReadingSession
{
    private const int MostLosses = 50;

    private readonly List<string> _losses = [];
    private int _tables;

    /// <param name="options">What the caller set.</param>
    /// <param name="outer">The session of the document that this one is inserted into, or null.</param>
    internal ReadingSession(ReadingOptions options, ReadingSession? outer = null)
    {
        Options = options;
        Budget = outer?.Budget ?? new ReadingBudget();
        Nesting = outer is null ? 0 : outer.Nesting + 1;
        Numbering = new NumberingDefinitions(Styles);
        TextBoxes = new TextFlow(TextLayer.TextBox, Budget);
    }

    internal ReadingOptions Options { get; }

    internal ReadingBudget Budget { get; }

    internal WordStyles Styles { get; } = new();

    internal NumberingDefinitions Numbering { get; }

    internal RevisionTally Revisions { get; } = new();

    /// <summary>The text of boxes that stand beside the body.</summary>
    internal TextFlow TextBoxes { get; }

    /// <summary>The ids of footnotes that the text refers to.</summary>
    internal HashSet<string> Footnotes { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of endnotes that the text refers to.</summary>
    internal HashSet<string> Endnotes { get; } = new(StringComparer.Ordinal);

    /// <summary>The relationship ids of headers and footers, in the order of sections.</summary>
    internal List<string> HeadersAndFooters { get; } = [];

    /// <summary>The path of the main part in the package.</summary>
    internal string MainPart { get; set; } = "";

    /// <summary>How deep this document is inserted into others, 0 for the file itself.</summary>
    internal int Nesting { get; }

    /// <summary>The part behind a relationship of the main part, or null.</summary>
    internal Func<string, OpenXmlPart?> PartBehind { get; set; } = static _ => null;

    /// <summary>The number of pictures in the body.</summary>
    internal int Pictures { get; set; }

    /// <summary>The number of pictures in the body that fill most of a page.</summary>
    internal int PagePictures { get; set; }

    /// <summary>Whether the pages have a coloured background.</summary>
    internal bool HasBackground { get; set; }

    /// <summary>What was not read, each in one sentence.</summary>
    internal IReadOnlyList<string> Losses => _losses;

    /// <summary>The number of the next table.</summary>
    internal int NextTable() => _tables++;

    /// <summary>Notes that something was not read; the same sentence counts once.</summary>
    internal void Lose(string sentence)
    {
        if (_losses.Count < MostLosses && !_losses.Contains(sentence))
        {
            _losses.Add(sentence);
        }
    }
}
