using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Diagnostics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>Ranks what patterns tell by a trained model, and adds what only the model sees.</summary>
internal sealed class ClassifiedProvisions(
    ImmutableArray<ProvisionReading> provisions, ClauseModel model, SyntaxTree tree, ImmutableArray<PartyReference> parties)
{
    // Below this share nothing is worth a person's look, not even by those who ask for everything.
    private const double LeastShare = 0.02;
    private const double ShareWorthWords = 0.15;
    private const int MostWords = 3;

    // What is left of a share in a definition or a recital, which pass nothing by themselves. Not nothing: some carry words of grant.
    private const double ShareOfStatement = 0.5;

    // A licence or assignment is one of marks or content where technology accounts for less than this part of it.
    private const double TechnologyPart = 0.6;

    // What a pattern's rank is worth where the model saw too few examples to overrule it, or doubts it without being sure.
    private const double GrantBackTrust = 0.5;
    private const double WeakGrantBackTrust = 0.3;
    private const double PatternTrust = 0.34;
    private const double LeastShareForTrust = 0.04;

    private static readonly TransferFamily[] _families =
        [TransferFamily.Assignment, TransferFamily.Licence, TransferFamily.KnowHow, TransferFamily.Service];

    /// <summary>The provisions with the candidates of both.</summary>
    internal ImmutableArray<ProvisionReading> Read()
    {
        var features = new ProvisionFeatures(tree, provisions);
        var all = ImmutableArray.CreateBuilder<ProvisionReading>(provisions.Length);
        for (var i = 0; i < provisions.Length; i++)
        {
            all.Add(Classify(provisions[i], ClauseShares.Of(model, features.Of(i))));
        }

        return all.MoveToImmutable();
    }

    private ProvisionReading Classify(ProvisionReading provision, ClauseShares shares)
    {
        var candidates = provision.Candidates.Where(c => c.Family != TransferFamily.Option || c.IsGrantBack || !Has(provision, TransferFamily.Licence)).ToList();
        foreach (var family in provision.Unit.Doubt == PlaceDoubt.Heading || provision.Unit.Doubt == PlaceDoubt.DraftingNote ? [] : _families)
        {
            var any = family switch
            {
                TransferFamily.Assignment => shares.AnyAssignment,
                TransferFamily.Licence => shares.AnyLicence,
                _ => 0,
            };
            var share = shares.OfCategory(TransferFamilies.CategoryOf(family));
            if (share >= LeastShare && !candidates.Exists(c => IsOf(c, family) && !c.IsMarksOrContentOnly))
            {
                candidates.Add(Supposed(provision, family, isTechnology: true));
            }

            if (any >= LeastShare && share < TechnologyPart * any && !candidates.Exists(c => IsOf(c, family) && c.IsMarksOrContentOnly))
            {
                candidates.Add(Supposed(provision, family, isTechnology: false));
            }
        }

        if (shares.GrantBack >= LeastShare && !candidates.Exists(c => c.IsGrantBack))
        {
            AddGrantBack(candidates, shares);
        }

        return candidates.Count == 0 ? provision : provision with { Candidates = [.. candidates.Select(c => Ranked(c, provision, shares))] };
    }

    private static bool Has(ProvisionReading provision, TransferFamily family) => provision.Candidates.Any(c => c.Family == family);

    private static bool IsOf(TransferCandidate candidate, TransferFamily family) =>
        TransferFamilies.CategoryOf(candidate.Family) == TransferFamilies.CategoryOf(family);

    // The way by which improvements flow back is the likeliest other category of the same words.
    private static void AddGrantBack(List<TransferCandidate> candidates, ClauseShares shares)
    {
        var best = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i] is { Family: not TransferFamily.Service, IsMarksOrContentOnly: false }
                && (best < 0 || ShareOf(candidates[i], shares) > ShareOf(candidates[best], shares)))
            {
                best = i;
            }
        }

        if (best >= 0)
        {
            candidates[best] = candidates[best] with { GrantBackRank = 0 };
        }
    }

    private static double ShareOf(TransferCandidate candidate, ClauseShares shares) => candidate.IsMarksOrContentOnly
        ? candidate.Family == TransferFamily.Licence ? shares.AnyLicence : shares.AnyAssignment
        : shares.OfCategory(TransferFamilies.CategoryOf(candidate.Family));

    private TransferCandidate Ranked(TransferCandidate candidate, ProvisionReading provision, ClauseShares shares)
    {
        var share = ShareOf(candidate, shares)
            * (candidate.Rank <= 1 ? Unopposed(provision, candidate.Family) : 1)
            * (IsStatement(provision) ? ShareOfStatement : 1);
        var evidence = candidate.Evidence.Add(new DiagnosticEvidence(
            "model", string.Create(CultureInfo.InvariantCulture, $"of provisions that the classifier saw so, {share:P0} were of this kind")));
        var head = model.HeadOf(TransferFamilies.CategoryOf(candidate.Family));
        if (head >= 0 && Math.Max(share, shares.GrantBack) >= ShareWorthWords)
        {
            foreach (var words in ProvisionWords.WeightiestWords(provision, model, head, MostWords))
            {
                evidence = evidence.Add(new DiagnosticEvidence("words", tree.Text[words], words));
            }
        }

        var trust = share >= LeastShareForTrust || candidate.Family is TransferFamily.Contribution or TransferFamily.Option ? PatternTrust : 0;
        var grantBackTrust = candidate.GrantBack switch
        {
            GrantBackGround.None => 0,
            GrantBackGround.Flow or GrantBackGround.Unclear => WeakGrantBackTrust,
            _ => GrantBackTrust,
        };
        return candidate with
        {
            Rank = Math.Max(100 * share, trust * candidate.Rank),
            GrantBackRank = candidate.IsGrantBack ? Math.Max(100 * shares.GrantBack, grantBackTrust * candidate.Rank) : null,
            Evidence = evidence,
        };
    }

    private static bool IsStatement(ProvisionReading provision) =>
        provision.Unit.Doubt == PlaceDoubt.Definition || provision.Unit.Doubt == PlaceDoubt.Recital;

    // What is left of a share where no pattern tells of the transfer, or what speaks against it outweighs the one that does.
    private static double Unopposed(ProvisionReading provision, TransferFamily family)
    {
        var against = 0.0;
        foreach (var veto in provision.Vetoes)
        {
            against = veto.Pattern.Families.Contains(family) ? Math.Max(against, veto.Pattern.Rank) : against;
        }

        return 1 - (against / 100);
    }

    // A transfer that no pattern tells of: what it is about and who gives are read from the concepts and parties around its likeliest verb.
    private TransferCandidate Supposed(ProvisionReading provision, TransferFamily family, bool isTechnology)
    {
        var sequence = provision.Sequence;
        var library = sequence.Library;
        var (anchor, roles) = library.OperativeWord(sequence, family, provision.Own);
        var (from, to, isMutual) = RoleResolver.Resolve(roles, anchor, provision.Mentions, sequence, parties);
        var subject = Subjects.Of(sequence.Present, library);
        subject = isTechnology ? WithoutMarks(subject) : (subject & (Subject.Marks | Subject.Content)) is not Subject.None and var marks ? marks : Subject.Content;
        return new TransferCandidate(provision.Unit, family, subject, from, to, isMutual, 1, [])
        {
            Technology = FirstObject(sequence, provision.Own),
            MentionsImprovements = (sequence.Present & library.Set("improvement")) != ConceptSet.Empty,
        };
    }

    private static Subject WithoutMarks(Subject subject) =>
        (subject & (Subject.Technology | Subject.Results | Subject.Documents)) == 0 ? subject & ~(Subject.Marks | Subject.Content) : subject;

    private static TextSpan? FirstObject(PhraseSequence sequence, int own)
    {
        var objects = Subjects.ObjectConcepts(sequence.Library);
        foreach (var reading in sequence.Readings)
        {
            if (reading.Start >= own && (ConceptSet.Of(reading.Concept) & objects) != ConceptSet.Empty)
            {
                return sequence.SpanOf(reading.Start, reading.End);
            }
        }

        return null;
    }
}
