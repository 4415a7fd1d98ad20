using System.Collections.Immutable;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Reads provisions by the lexicons and patterns of their language.</summary>
internal sealed class ProvisionReader(SemanticModel model)
{
    // How far behind a pattern a further object still belongs to it: "under the patents and the know-how".
    private const int NearbyUnits = 14;

    private readonly ImmutableArray<PartyReference> _parties = [.. model.Parties.Select((p, i) => new PartyReference(i, p.DisplayName))];
    private AgreementNames? _english;
    private AgreementNames? _chinese;

    /// <summary>The parties of the agreement.</summary>
    internal ImmutableArray<PartyReference> Parties => _parties;

    /// <summary>A provision as read, with what the patterns tell of it.</summary>
    internal ProvisionReading Read(OperativeUnit unit)
    {
        var names = NamesIn(unit.Language);
        var units = new List<PhraseUnit>();
        foreach (var leadIn in unit.LeadIn)
        {
            PhraseUnits.AddTo(units, model.Tree.Text, leadIn);
        }

        var own = units.Count;
        PhraseUnits.AddTo(units, model.Tree.Text, unit.Span);
        var sequence = new PhraseSequence(units, names.Library, names.Names);
        var mentions = PartyMentions.In(sequence, names);
        var vetoes = VetoesOf(sequence, names.Library);
        var candidates = new List<TransferCandidate>();
        foreach (var family in TransferFamilies.All)
        {
            if (BestMatch(sequence, names.Library, family, own) is { } match
                && (unit.Doubt != PlaceDoubt.Heading || match.Pattern.Rank >= TransferRanks.RuleThreshold))
            {
                candidates.Add(CandidateOf(unit, family, match, vetoes, sequence, names.Library, mentions));
            }
        }

        if (candidates.Exists(c => c.Family == TransferFamily.JointOwnership))
        {
            candidates.RemoveAll(c => c.Family == TransferFamily.Assignment);
        }

        return new ProvisionReading(unit, sequence, own, mentions, vetoes, [.. candidates]);
    }

    // The first pattern of the family that fits; where words lead in, its last element must lie in the item itself.
    private static PatternMatch? BestMatch(PhraseSequence sequence, PhraseLibrary library, TransferFamily family, int own)
    {
        foreach (var pattern in library.PatternsOf(family))
        {
            if (sequence.Find(pattern) is { } match && match.End > own)
            {
                return match;
            }
        }

        return null;
    }

    private static ImmutableArray<PatternMatch> VetoesOf(PhraseSequence sequence, PhraseLibrary library)
    {
        var vetoes = ImmutableArray.CreateBuilder<PatternMatch>();
        foreach (var veto in library.Vetoes)
        {
            if (sequence.Find(veto) is { } match)
            {
                vetoes.Add(match);
            }
        }

        return vetoes.DrainToImmutable();
    }

    private TransferCandidate CandidateOf(
        OperativeUnit unit,
        TransferFamily family,
        PatternMatch match,
        ImmutableArray<PatternMatch> vetoes,
        PhraseSequence sequence,
        PhraseLibrary library,
        IReadOnlyList<PartyMention> mentions)
    {
        var (from, to, isMutual) = RoleResolver.Resolve(match.Pattern.Roles, match.Anchor, mentions, sequence, _parties);
        var evidence = ImmutableArray.CreateBuilder<DiagnosticEvidence>();
        evidence.Add(new DiagnosticEvidence("pattern", match.Pattern.Name, sequence.SpanOf(match.Start, match.End)));
        double rank = match.Pattern.Rank;
        foreach (var veto in vetoes)
        {
            if (veto.Pattern.Families.Contains(family) && sequence.FindAt(veto.Pattern, match.Anchor) is { } against)
            {
                rank -= veto.Pattern.Rank;
                evidence.Add(new DiagnosticEvidence("against", veto.Pattern.Name, sequence.SpanOf(against.Start, against.End)));
            }
        }

        if (RoleResolver.StaysWithItsMaker(match, mentions, to))
        {
            rank -= 45;
            evidence.Add(new DiagnosticEvidence("against", "stays with the party that makes it"));
        }

        if (unit.Doubt is { } doubt)
        {
            rank -= doubt.Rank;
            evidence.Add(new DiagnosticEvidence("against", doubt.Reason));
        }

        rank += from is not null && to is not null ? 4 : from is null && to is null && !isMutual ? -8 : 0;
        var objects = Subjects.ObjectConcepts(library);
        var concepts = ConceptSet.Empty;
        TextSpan? technology = null;
        foreach (var reading in match.Readings)
        {
            concepts |= ConceptSet.Of(reading.Concept);
        }

        foreach (var reading in sequence.Readings)
        {
            var concept = ConceptSet.Of(reading.Concept);
            if ((concept & objects) != ConceptSet.Empty && reading.Start >= match.Start && reading.Start < match.End + NearbyUnits)
            {
                concepts |= concept;
                technology ??= sequence.SpanOf(reading.Start, reading.End);
            }
        }

        return new TransferCandidate(
            unit,
            family,
            Subjects.Of(concepts, library),
            from,
            to,
            isMutual,
            Math.Clamp(rank, 1, 99),
            evidence.ToImmutable())
        {
            Technology = technology,
            IsHandedOverWhole = IsTransferVerb(match, sequence, library),
            MentionsImprovements = (sequence.Present & library.Set("improvement", "derivative")) != ConceptSet.Empty,
        };
    }

    private static bool IsTransferVerb(PatternMatch match, PhraseSequence sequence, PhraseLibrary library)
    {
        var verbs = library.Set("transfer-verb");
        return sequence.Readings.Any(r => r.Start == match.Anchor && (ConceptSet.Of(r.Concept) & verbs) != ConceptSet.Empty);
    }

    private AgreementNames NamesIn(Language language) => language == Language.Chinese
        ? _chinese ??= new AgreementNames(model, PhraseLibrary.Of(Language.Chinese))
        : _english ??= new AgreementNames(model, PhraseLibrary.Of(Language.English));
}
