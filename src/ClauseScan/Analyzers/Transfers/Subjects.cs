using ClauseScan.Analyzers.Phrases;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Relates concepts of the lexicons to subjects of transfers.</summary>
internal static class Subjects
{
    private static readonly (string Concept, Subject Subject)[] _objects =
    [
        ("patents", Subject.Patents),
        ("know-how", Subject.KnowHow),
        ("software", Subject.Software),
        ("source-code", Subject.SourceCode),
        ("ip", Subject.IntellectualProperty),
        ("copyright", Subject.IntellectualProperty),
        ("results", Subject.Results),
        ("improvement", Subject.Improvements),
        ("derivative", Subject.Results),
        ("documents", Subject.Documents),
        ("data", Subject.Documents),
        ("materials", Subject.Documents),
        ("plain-papers", Subject.Documents),
        ("marks", Subject.Marks),
        ("content", Subject.Content),
    ];

    private static readonly (string Concept, Subject Subject)[] _services =
    [
        ("training", Subject.Training),
        ("train", Subject.Training),
        ("installation", Subject.Installation),
        ("install-verb", Subject.Installation),
        ("host", Subject.Installation),
        ("rnd", Subject.Development),
        ("develop", Subject.Development),
        ("do", Subject.Development),
        ("second", Subject.Personnel),
    ];

    /// <summary>The concepts that stand for things that can pass.</summary>
    internal static ConceptSet ObjectConcepts(PhraseLibrary library)
    {
        var set = ConceptSet.Empty;
        foreach (var (concept, _) in _objects)
        {
            set |= library.Set(concept);
        }

        return set;
    }

    /// <summary>The subjects that some concepts stand for.</summary>
    internal static Subject Of(ConceptSet concepts, PhraseLibrary library) =>
        Of(concepts, library, _objects) | Of(concepts, library, _services);

    private static Subject Of(ConceptSet concepts, PhraseLibrary library, (string Concept, Subject Subject)[] table)
    {
        var subject = Subject.None;
        foreach (var (concept, kind) in table)
        {
            subject |= (library.Set(concept) & concepts) != ConceptSet.Empty ? kind : Subject.None;
        }

        return subject;
    }
}
