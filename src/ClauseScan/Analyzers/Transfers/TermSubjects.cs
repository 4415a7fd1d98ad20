using ClauseScan.Analyzers.Phrases;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Tells what a defined term stands for, by its name and else by the head of its definition.</summary>
internal static class TermSubjects
{
    private const int HeadUnits = 18;

    /// <summary>The concepts that the term stands for; none where it is no technology, mark or content.</summary>
    internal static ConceptSet ConceptsOf(DefinedTermSymbol term, SourceText text, PhraseLibrary library)
    {
        var objects = Subjects.ObjectConcepts(library);
        var name = PhraseSequence.Of(text, term.NameSpan, library);
        var named = name.Present & objects;
        if (named == ConceptSet.Empty && (name.Present & library.Set("not-technology")) != ConceptSet.Empty)
        {
            return ConceptSet.Empty;
        }

        // "Licensed Technology" may be patents, software or both: its definition tells. Any other name tells enough by itself.
        var generic = library.Set("know-how", "ip");
        if (named != ConceptSet.Empty && (named & generic) == ConceptSet.Empty)
        {
            return named;
        }

        var head = Math.Max(term.DefinitionSpan.Start, Math.Min(term.NameSpan.End, term.DefinitionSpan.End));
        var definition = term.Language == Language.Chinese || term.DefinitionSpan.Contains(term.NameSpan)
            ? TextSpan.FromBounds(head, term.DefinitionSpan.End)
            : term.DefinitionSpan;
        definition = definition.Length > 400 ? new TextSpan(definition.Start, 400) : definition;
        var units = PhraseSequence.Of(text, definition, library);
        var concepts = ConceptSet.Empty;
        foreach (var reading in units.Readings)
        {
            if (reading.Start < HeadUnits)
            {
                concepts |= ConceptSet.Of(reading.Concept) & objects;
            }
        }

        return named == ConceptSet.Empty ? concepts : named | (concepts & library.Set("patents", "software"));
    }
}
