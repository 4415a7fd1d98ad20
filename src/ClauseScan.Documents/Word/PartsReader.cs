using System.Xml;
using ClauseScan.Text;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseScan.Documents.Word;

/// <summary>Reads the parts of a document one after the other, each as far as it is sound.</summary>
internal sealed class PartsReader
{
    private readonly WordPackage _package;
    private readonly ReadingSession _session;

    internal PartsReader(WordPackage package, ReadingSession session)
    {
        _package = package;
        _session = session;
        _session.PartBehind = package.PartBehind;
        _session.MainPart = package.Main.Uri.OriginalString.TrimStart('/');
    }

    /// <summary>Whether the main part broke off.</summary>
    internal bool IsBodyDamaged { get; private set; }

    /// <summary>The flows of text in the order of the canonical text.</summary>
    internal IReadOnlyList<TextFlow> Read()
    {
        Visit(_package.PartOf<StyleDefinitionsPart>(), "styles", _session.Styles.Read);
        Visit(_package.PartOf<NumberingDefinitionsPart>(), "automatic numbers", _session.Numbering.Read);
        var body = new TextFlow(TextLayer.Body, _session.Budget);
        IsBodyDamaged = !ReadStory(_package.Main, "the text after that place", body);
        var flows = new List<TextFlow> { body, _session.TextBoxes };
        AddStory(flows, _package.PartOf<FootnotesPart>(), "footnotes", TextLayer.Footnote);
        AddStory(flows, _package.PartOf<EndnotesPart>(), "endnotes", TextLayer.Endnote);
        AddStory(flows, _package.PartOf<WordprocessingCommentsPart>(), "comments", TextLayer.Comment);
        AddHeadersAndFooters<HeaderPart>(flows, "headers", TextLayer.Header);
        AddHeadersAndFooters<FooterPart>(flows, "footers", TextLayer.Footer);
        return flows;
    }

    private void AddHeadersAndFooters<T>(List<TextFlow> flows, string what, TextLayer layer)
        where T : OpenXmlPart
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var parts = new HashSet<Uri>();
        foreach (var id in _session.HeadersAndFooters)
        {
            if (_package.PartBehind(id) is T part && parts.Add(part.Uri))
            {
                var flow = new TextFlow(layer, _session.Budget);
                ReadStory(part, what, flow);
                if (known.Add(flow.Content))
                {
                    flows.Add(flow);
                }
            }
        }
    }

    private void AddStory(List<TextFlow> flows, OpenXmlPart? part, string what, TextLayer layer)
    {
        if (part is not null)
        {
            var flow = new TextFlow(layer, _session.Budget);
            ReadStory(part, what, flow);
            flows.Add(flow);
        }
    }

    private bool ReadStory(OpenXmlPart part, string what, TextFlow flow)
    {
        StoryReader? reader = null;
        var isSound = Visit(part, what, cursor =>
        {
            reader = new StoryReader(_session, cursor, flow);
            reader.Read();
        });
        if (reader is not null && !Guard(part.Uri.OriginalString, what, reader.Finish))
        {
            isSound = false;
        }

        return isSound;
    }

    private bool Visit(OpenXmlPart? part, string what, Action<PartCursor> read) => part is null || Guard(part.Uri.OriginalString, what, () =>
    {
        using var cursor = WordPackage.CursorOver(part);
        read(cursor);
    });

    /// <summary>Whether the action came to its end; if not, what is lost is noted.</summary>
    private bool Guard(string part, string what, Action action)
    {
        part = part.TrimStart('/');
        try
        {
            action();
            return true;
        }
        catch (XmlException fault)
        {
            _session.Lose(FormattableString.Invariant(
                $"{part} is damaged at line {fault.LineNumber}, column {fault.LinePosition}: {what} may be missing; open the file in Word, let Word repair it and scan it again."));
        }
        catch (ReadingLimitException fault)
        {
            _session.Lose($"{part} was not read to its end: {fault.Message}; {what} may be missing. Split the file and scan its pieces.");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            _session.Lose($"{part} could not be unpacked to its end: {what} may be missing; ask for the file again.");
        }

        return false;
    }
}
