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
    internal static UInt128 ConceptsOf(DefinedTermSymbol term, SourceText text, PhraseLibrary library)
    {
        var objects = Subjects.ObjectConcepts(library);
        var name = Readings(term.NameSpan, text, library);
        var named = name.Present & objects;
        if (named != 0)
        {
            return named;
        }

        if ((name.Present & library.Set("not-technology")) != 0)
        {
            return 0;
        }

        var head = Math.Max(term.DefinitionSpan.Start, Math.Min(term.NameSpan.End, term.DefinitionSpan.End));
        var definition = term.Language == Language.Chinese || term.DefinitionSpan.Contains(term.NameSpan)
            ? TextSpan.FromBounds(head, term.DefinitionSpan.End)
            : term.DefinitionSpan;
        definition = definition.Length > 400 ? new TextSpan(definition.Start, 400) : definition;
        var units = Readings(definition, text, library);
        UInt128 concepts = 0;
        foreach (var reading in units.Readings)
        {
            if (reading.Start < HeadUnits)
            {
                concepts |= (UInt128.One << reading.Concept) & objects;
            }
        }

        return concepts;
    }

    private static PhraseSequence Readings(TextSpan span, SourceText text, PhraseLibrary library)
    {
        var units = new List<PhraseUnit>();
        PhraseUnits.AddTo(units, text, span);
        return new PhraseSequence(units, library);
    }
}
