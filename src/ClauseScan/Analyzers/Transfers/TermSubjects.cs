using ClauseScan.Analyzers.Phrases;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Tells what a defined term stands for, by its name and else by the head of its definition.</summary>
internal static class TermSubjects
{
    private const int HeadUnits = 18;
    private const int LongestHead = 400;

    /// <summary>The concepts that the term stands for; none where it is no technology, mark or content.</summary>
    internal static ConceptSet ConceptsOf(DefinedTermSymbol term, SourceText text, PhraseLibrary library)
    {
        var objects = Subjects.ObjectConcepts(library);
        var name = PhraseSequence.Of(text, term.NameSpan, library);
        var named = name.Present & objects;
        if ((named & library.Set("marks")) != ConceptSet.Empty)
        {
            // "Nova Technologies Trademarks" are no technology.
            named = named.Except(library.Set("know-how"));
        }

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

        // Samples and data are so called for many reasons: only a name tells of them.
        var concepts = HeadOf(term, text, library) & objects.Except(library.Set("materials", "data", "derivative"));
        return named == ConceptSet.Empty ? concepts : named | (concepts & library.Set("patents", "software"));
    }

    // What the words that say what kind of thing it is stand for: before "which", "for", "under"; where a bracket sums up a phrase, its last words.
    private static ConceptSet HeadOf(DefinedTermSymbol term, SourceText text, PhraseLibrary library)
    {
        var isBracket = term.Language == Language.English && !term.DefinitionSpan.Contains(term.NameSpan);
        var head = Math.Max(term.DefinitionSpan.Start, Math.Min(term.NameSpan.End, term.DefinitionSpan.End));
        var definition = isBracket ? term.DefinitionSpan : TextSpan.FromBounds(head, term.DefinitionSpan.End);
        definition = definition.Length <= LongestHead ? definition
            : new TextSpan(isBracket ? definition.End - LongestHead : definition.Start, LongestHead);
        var units = PhraseSequence.Of(text, definition, library);
        var first = isBracket ? units.Units.Count - HeadUnits : 0;
        var end = first + HeadUnits;
        for (var i = first + 2; !isBracket && i < Math.Min(end, units.Units.Count); i++)
        {
            end = EndsHead(units.Units[i].Key) ? i : end;
        }

        var concepts = ConceptSet.Empty;
        foreach (var reading in units.Readings)
        {
            if (reading.Start >= first && reading.Start < end)
            {
                concepts |= ConceptSet.Of(reading.Concept);
            }
        }

        return concepts;
    }

    private static bool EndsHead(string word) =>
        word is "which" or "that" or "who" or "where" or "for" or "under" or "pursuant" or "used" or "described" or "set" or "as" or "by";
}
