using System.Collections.Immutable;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>The lexicon and the patterns of one language, read from the resources "xx.lexicon" and "xx.patterns".</summary>
internal sealed class PhraseLibrary
{
    private static readonly Lazy<PhraseLibrary> _english = new(() => new PhraseLibrary("en"));
    private static readonly Lazy<PhraseLibrary> _chinese = new(() => new PhraseLibrary("zh"));

    private PhraseLibrary(string language)
    {
        PrefersLongest = language == "zh";
        using (var reader = Open(language + ".lexicon"))
        {
            Lexicon.Read(reader, Concepts);
        }

        var patterns = new List<PhrasePattern>();
        var vetoes = new List<PhrasePattern>();
        using (var reader = Open(language + ".patterns"))
        {
            PatternFile.Read(reader, Concepts, patterns, vetoes);
        }

        Neutral = Concepts.Find("neutral");
        Party = Concepts.Find("party");
        Patterns = [.. patterns];
        Vetoes = [.. vetoes];
    }

    /// <summary>The concepts of the language's files.</summary>
    internal ConceptTable Concepts { get; } = new();

    /// <summary>The number of the concept whose phrases mean nothing here.</summary>
    internal int Neutral { get; }

    /// <summary>Whether of phrases that start together only the longest is read, as in Chinese, which writes no word breaks.</summary>
    internal bool PrefersLongest { get; }

    /// <summary>The number of the concept of parties.</summary>
    internal int Party { get; }

    /// <summary>The words.</summary>
    internal Lexicon Lexicon { get; } = new();

    /// <summary>The patterns, best first within a family.</summary>
    internal ImmutableArray<PhrasePattern> Patterns { get; }

    /// <summary>The patterns that speak against.</summary>
    internal ImmutableArray<PhrasePattern> Vetoes { get; }

    internal static PhraseLibrary Of(Language language) => language == Language.Chinese ? _chinese.Value : _english.Value;

    /// <summary>The number of a concept, or -1 where the language has none such.</summary>
    internal int Concept(string name) => Concepts.Find(name);

    /// <summary>The set of some concepts.</summary>
    internal ConceptSet Set(params ReadOnlySpan<string> names)
    {
        var set = ConceptSet.Empty;
        foreach (var name in names)
        {
            var id = Concepts.Find(name);
            set |= ConceptSet.Of(id);
        }

        return set;
    }

    /// <summary>Whether a name as a whole is a phrase of a concept.</summary>
    internal bool IsExactly(string name, string concept)
    {
        var units = new List<PhraseUnit>();
        PhraseUnits.AddTo(units, new SourceText(name, []), new TextSpan(0, name.Length));
        var readings = new List<PhraseReading>();
        Lexicon.ReadingsAt(units, 0, readings);
        var id = Concepts.Find(concept);
        return readings.Exists(r => r.Concept == id && r.Length == units.Count);
    }

    private static StreamReader Open(string name) =>
        new(typeof(PhraseLibrary).Assembly.GetManifestResourceStream("ClauseScan.Analyzers.Phrases." + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing."));
}
