using ClauseScan.Analyzers.Phrases;
using ClauseScan.Semantics;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>The names that one agreement gives to parties and things, as a lexicon in one language.</summary>
internal sealed class AgreementNames
{
    private readonly Dictionary<string, PartyReference> _parties = new(StringComparer.Ordinal);
    private readonly SemanticModel _model;

    internal AgreementNames(SemanticModel model, PhraseLibrary library)
    {
        _model = model;
        Library = library;
        var party = library.Concept("party");
        for (var i = 0; i < model.Parties.Length; i++)
        {
            var symbol = model.Parties[i];
            foreach (var alias in symbol.Aliases.Append(symbol.Name))
            {
                AddParty(alias, new PartyReference(i, symbol.DisplayName), party);
            }
        }

        for (var i = 0; i < model.Companies.Length; i++)
        {
            AddParty(model.Companies[i].Name, new PartyReference(model.Parties.Length + i, model.Companies[i].DisplayName), party);
        }

        foreach (var term in model.Terms)
        {
            var concepts = TermSubjects.ConceptsOf(term, model.Tree.Text, library);
            if (concepts == ConceptSet.Empty || _parties.ContainsKey(Joined(PhraseUnits.KeysOf(term.Name))))
            {
                continue;
            }

            for (var concept = 0; concept < 128; concept++)
            {
                if ((concepts & ConceptSet.Of(concept)) != ConceptSet.Empty)
                {
                    Names.Add(PhraseUnits.KeysOf(term.Name), concept);
                }
            }
        }
    }

    internal PhraseLibrary Library { get; }

    /// <summary>The names as a lexicon.</summary>
    internal Lexicon Names { get; } = new();

    /// <summary>The party that a reading of the concept "party" names.</summary>
    internal PartyReference PartyOf(PhraseSequence sequence, PhraseReading reading)
    {
        var keys = Enumerable.Range(reading.Start, reading.Length).Select(i => sequence.Units[i].Key);
        if (_parties.TryGetValue(Joined(keys), out var known))
        {
            return known;
        }

        var span = TextSpan.FromBounds(sequence.Units[reading.Start].Span.Start, sequence.Units[reading.End - 1].Span.End);
        return new PartyReference(PartyReference.BareRole, _model.Tree.Text[span]);
    }

    private static string Joined(IEnumerable<string> keys) => string.Join(' ', keys);

    private void AddParty(string alias, PartyReference reference, int concept)
    {
        string[] keys = [.. PhraseUnits.KeysOf(alias)];
        if (keys.Length == 0 || !_parties.TryAdd(Joined(keys), reference))
        {
            return;
        }

        Names.Add(keys, concept);
        string[] possessive = [.. keys[..^1], keys[^1] + "'s"];
        if (_parties.TryAdd(Joined(possessive), reference))
        {
            Names.Add(possessive, concept);
        }
    }
}
