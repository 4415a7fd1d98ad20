using System.Collections.Immutable;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>The lexicon and the patterns of one language, read from the resources "xx.lexicon" and "xx.patterns".</summary>
internal sealed class PhraseLibrary
{
    private static readonly Lazy<PhraseLibrary> _english = new(() => Load("en", prefersLongest: false));
    private static readonly Lazy<PhraseLibrary> _chinese = new(() => Load("zh", prefersLongest: true));

    private readonly List<PhrasePattern>[] _patterns = new List<PhrasePattern>[TransferFamilies.All.Length];

    private PhraseLibrary(TextReader lexicon, TextReader patternFile, bool prefersLongest)
    {
        PrefersLongest = prefersLongest;
        Lexicon.Read(lexicon, Concepts);
        var patterns = new List<PhrasePattern>();
        var vetoes = new List<PhrasePattern>();
        PatternFile.Read(patternFile, Concepts, patterns, vetoes);
        Neutral = Concepts.Find("neutral");
        Party = Concepts.Find("party");
        foreach (var family in TransferFamilies.All)
        {
            _patterns[(int)family] = patterns.FindAll(p => p.Families[0] == family);
        }

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

    /// <summary>The patterns that speak against.</summary>
    internal ImmutableArray<PhrasePattern> Vetoes { get; }

    /// <summary>A library from files of the two formats.</summary>
    /// <exception cref="FormatException">A file is not of its format, or a pattern names a concept without words.</exception>
    internal static PhraseLibrary Read(TextReader lexicon, TextReader patterns, bool prefersLongest) => new(lexicon, patterns, prefersLongest);

    internal static PhraseLibrary Of(Language language) => language == Language.Chinese ? _chinese.Value : _english.Value;

    /// <summary>The patterns of a family, best first.</summary>
    internal IReadOnlyList<PhrasePattern> PatternsOf(TransferFamily family) => _patterns[(int)family];

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

    /// <summary>
    /// The first unit from <paramref name="own"/> on that the best pattern of a family could take for its operative word, and how parties
    /// stand to it; the first own unit, whose subject gives, where there is none.
    /// </summary>
    internal (int Unit, PartyRoles Roles) OperativeWord(PhraseSequence sequence, TransferFamily family, int own)
    {
        foreach (var pattern in PatternsOf(family))
        {
            if (pattern.Elements.FirstOrDefault(e => e.IsAnchor) is { } anchor && (anchor.Concepts & sequence.Present) != ConceptSet.Empty)
            {
                foreach (var reading in sequence.Readings)
                {
                    if (reading.Start >= own && (ConceptSet.Of(reading.Concept) & anchor.Concepts) != ConceptSet.Empty)
                    {
                        return (reading.Start, pattern.Roles);
                    }
                }
            }
        }

        return (own, PartyRoles.SubjectGives);
    }

    private static PhraseLibrary Load(string language, bool prefersLongest)
    {
        using var lexicon = Open(language + ".lexicon");
        using var patterns = Open(language + ".patterns");
        return new PhraseLibrary(lexicon, patterns, prefersLongest);
    }

    private static StreamReader Open(string name) =>
        new(typeof(PhraseLibrary).Assembly.GetManifestResourceStream("ClauseScan.Analyzers.Phrases." + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing."));
}
