using ClauseScan.Analyzers.Phrases;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>The lists of "description.lexicon": what tells parts of an agreement that describe technology from those that do not.</summary>
internal static class DescriptionWords
{
    private static readonly ConceptTable _concepts = new();
    private static readonly Lazy<Lexicon> _lexicon = new(Load);

    /// <summary>Whether a stretch of text holds a phrase of a list.</summary>
    internal static bool Hold(SourceText text, TextSpan span, string list) => Hold(text, span, list, atEnd: false);

    /// <summary>Whether a name ends in a phrase of a list, which in both languages says what kind of thing it names.</summary>
    internal static bool End(SourceText text, TextSpan name, string list) => Hold(text, name, list, atEnd: true);

    private static bool Hold(SourceText text, TextSpan span, string list, bool atEnd)
    {
        var lexicon = _lexicon.Value;
        var id = _concepts.Find(list);
        var units = new List<PhraseUnit>();
        PhraseUnits.AddTo(units, text, span);
        var readings = new List<PhraseReading>();
        for (var i = 0; i < units.Count; i++)
        {
            lexicon.ReadingsAt(units, i, readings);
            if (readings.Exists(r => r.Concept == id && (!atEnd || r.End == units.Count)))
            {
                return true;
            }

            readings.Clear();
        }

        return false;
    }

    private static Lexicon Load()
    {
        const string Name = "ClauseScan.Analyzers.Technology.description.lexicon";
        using var reader = new StreamReader(typeof(DescriptionWords).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource {Name} is missing."));
        var lexicon = new Lexicon();
        lexicon.Read(reader, _concepts);
        return lexicon;
    }
}
