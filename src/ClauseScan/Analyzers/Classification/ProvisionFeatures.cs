using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Classification;

/// <summary>
/// Turns a provision into features: its words, those that lead in and head it and those that open the agreement, the lexicons' concepts, its place,
/// what the rules say.
/// </summary>
/// <remarks>A model fits the features that it was trained on: after a change here it must be trained again.</remarks>
internal sealed class ProvisionFeatures(SyntaxTree tree, IReadOnlyList<ProvisionReading> provisions)
{
    private const double OwnWords = 1, OtherWords = 0.5, HeadingWords = 0.6, OpeningWords = 0.4, PlaceValue = 0.1, RuleValue = 0.15, NeighbourValue = 0.1, RankValue = 1.5;
    private const int LongestHeading = 14;

    // The title and the parties' names: what kind of agreement it is tells how to take a provision ("support" in a maintenance agreement).
    private const int OpeningLength = 400, ShortestOpeningWord = 3;

    private static readonly ulong
        _concept = FeatureHash.Of("concept"), _leadWord = FeatureHash.Of("lead-in word"),
        _leadConcept = FeatureHash.Of("lead-in concept"), _heading = FeatureHash.Of("heading"), _place = FeatureHash.Of("place"),
        _rule = FeatureHash.Of("rule"), _before = FeatureHash.Of("rule before"), _after = FeatureHash.Of("rule after"),
        _veto = FeatureHash.Of("veto"), _rank = FeatureHash.Of("rule rank"), _opening = FeatureHash.Of("opening");

    private static readonly Subject[] _subjects = [.. Enum.GetValues<Subject>().Where(s => s is not (Subject.None or Subject.Technology))];

    private readonly ulong[] _openingWords = OpeningOf(tree);

    /// <summary>The features of the provision at a place in the list.</summary>
    public FeatureVector Of(int index)
    {
        var provision = provisions[index];
        var vector = new FeatureVector();
        var count = provision.Sequence.Units.Count;
        AddRules(vector, provision);
        AddNeighbours(vector, index);
        AddPlace(vector, provision.Unit);
        AddConcepts(vector, provision, provision.Own, count, _concept, OwnWords);
        vector.EndBroad();
        AddConceptPairs(vector, provision, provision.Own, count, _concept, OwnWords);
        AddWords(vector, provision, provision.Own, count, ProvisionWords.Own, OwnWords);
        if (provision.Own > 0)
        {
            AddWords(vector, provision, 0, provision.Own, _leadWord, OtherWords);
            AddConcepts(vector, provision, 0, provision.Own, _leadConcept, OtherWords);
            AddConceptPairs(vector, provision, 0, provision.Own, _leadConcept, OtherWords);
        }

        AddHeadings(vector, provision.Unit);
        AddOpening(vector);
        return vector;
    }

    private static void AddWords(FeatureVector vector, ProvisionReading provision, int first, int end, ulong kind, double length)
    {
        foreach (var gram in ProvisionWords.Grams(provision, first, end, kind))
        {
            vector.Add(gram.Hash);
        }

        vector.EndShared(length);
    }

    private static void AddConcepts(FeatureVector vector, ProvisionReading provision, int first, int end, ulong kind, double length)
    {
        var names = provision.Sequence.Library.Concepts;
        foreach (var reading in ConceptsOf(provision, first, end))
        {
            vector.Add(FeatureHash.Join(kind, FeatureHash.Of(names.NameOf(reading.Concept))));
        }

        vector.EndShared(length);
    }

    private static void AddConceptPairs(FeatureVector vector, ProvisionReading provision, int first, int end, ulong kind, double length)
    {
        var names = provision.Sequence.Library.Concepts;
        var last = 0UL;
        foreach (var reading in ConceptsOf(provision, first, end))
        {
            var concept = FeatureHash.Of(names.NameOf(reading.Concept));
            if (last != 0)
            {
                vector.Add(FeatureHash.Join(FeatureHash.Join(kind, last), concept));
            }

            last = concept;
        }

        vector.EndShared(length);
    }

    private static IEnumerable<PhraseReading> ConceptsOf(ProvisionReading provision, int first, int end) =>
        provision.Sequence.Readings.Where(r => r.Start >= first && r.End <= end);

    // Of the two nearest headings.
    private void AddHeadings(FeatureVector vector, OperativeUnit unit)
    {
        var headings = 0;
        foreach (var ancestor in unit.Node.Ancestors())
        {
            if (ancestor is ProvisionSyntax { HeadingSpan: { } heading } && headings++ < 2)
            {
                var units = new List<PhraseUnit>();
                PhraseUnits.AddTo(units, tree.Text, heading);
                for (var i = 0; i < Math.Min(units.Count, LongestHeading); i++)
                {
                    var hash = FeatureHash.Join(_heading, FeatureHash.Of(units[i].Key));
                    vector.Add(hash);
                    if (unit.Language == Language.Chinese && i + 1 < units.Count)
                    {
                        vector.Add(FeatureHash.Join(hash, FeatureHash.Of(units[i + 1].Key)));
                    }
                }
            }
        }

        vector.EndShared(HeadingWords);
    }

    private static ulong[] OpeningOf(SyntaxTree tree)
    {
        var units = new List<PhraseUnit>();
        PhraseUnits.AddTo(units, tree.Text, new TextSpan(0, Math.Min(OpeningLength, tree.Text.Length)));
        return
        [
            .. units.Where(u => char.IsLetter(u.Key[0]) && (u.Key.Length >= ShortestOpeningWord || u.Key[0] > 'z'))
                .Select(u => FeatureHash.Join(_opening, FeatureHash.Of(u.Key))).Distinct(),
        ];
    }

    private void AddOpening(FeatureVector vector)
    {
        foreach (var word in _openingWords)
        {
            vector.Add(word);
        }

        vector.EndShared(OpeningWords);
    }

    private void AddPlace(FeatureVector vector, OperativeUnit unit)
    {
        Add("language", (int)unit.Language);
        Add("length", (int)Math.Log2(unit.Span.Length + 1));
        Add("tenth", (int)(10L * unit.Span.Start / Math.Max(1, tree.Text.Length)));
        Add("lead-in", unit.LeadIn.Length);
        Add("list", unit.Extent == unit.Span ? 0 : 1);
        Add(unit.Doubt?.Reason ?? "operative", 0);
        foreach (var ancestor in unit.Node.Ancestors())
        {
            Add(NameOf(ancestor), 0);
        }

        vector.EndEach(PlaceValue);

        void Add(string name, int value) => vector.Add(FeatureHash.Join(FeatureHash.Join(_place, FeatureHash.Of(name)), (ulong)value));
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        ProvisionSyntax provision => provision.Kind.ToString(),
        ScheduleSyntax => "schedule",
        DefinitionSyntax => "definition",
        PreambleSyntax => "preamble",
        RecitalsSyntax => "recitals",
        SignatureBlockSyntax => "signatures",
        NotesSyntax => "notes",
        _ => "text",
    };

    private static void AddRules(FeatureVector vector, ProvisionReading provision)
    {
        foreach (var candidate in provision.Candidates)
        {
            var family = FeatureHash.Join(_rule, (ulong)candidate.Family + 1);
            vector.Add(family);
            vector.Add(FeatureHash.Join(family, 1000 + (ulong)(candidate.Rank / 10)));
            foreach (var evidence in candidate.Evidence)
            {
                vector.Add(FeatureHash.Join(family, FeatureHash.Of(evidence.Text)));
            }

            foreach (var subject in _subjects)
            {
                if ((candidate.Subject & subject) != 0)
                {
                    vector.Add(FeatureHash.Join(family, 2000 + (ulong)subject));
                }
            }

            AddIf(candidate.IsGrantBack, 1);
            AddIf(candidate.IsGrantBack, 10 + (ulong)candidate.GrantBack);
            AddIf(candidate.IsMarksOrContentOnly, 2);
            AddIf(candidate.IsMutual, 3);
            AddIf(candidate.MentionsImprovements, 4);
            AddIf(candidate.From is not null && candidate.To is not null, 5);
            AddIf(candidate.IsHandedOverWhole, 6);

            void AddIf(bool holds, ulong property)
            {
                if (holds)
                {
                    vector.Add(FeatureHash.Join(family, 100 + property));
                }
            }
        }

        foreach (var veto in provision.Vetoes)
        {
            vector.Add(FeatureHash.Join(_veto, FeatureHash.Of(veto.Pattern.Name)));
        }

        vector.EndEach(RuleValue);
        foreach (var candidate in provision.Candidates)
        {
            var family = FeatureHash.Join(_rank, (ulong)candidate.Family + 1);
            vector.Add(candidate.IsMarksOrContentOnly ? FeatureHash.Join(family, 1) : family, RankValue * candidate.Rank / 100);
            if (candidate.IsGrantBack)
            {
                vector.Add(FeatureHash.Join(_rank, 100), RankValue * candidate.Rank / 100);
            }
        }
    }

    private void AddNeighbours(FeatureVector vector, int index)
    {
        for (var distance = 1; distance <= 2; distance++)
        {
            AddOf(index - distance, FeatureHash.Join(_before, (ulong)distance));
            AddOf(index + distance, FeatureHash.Join(_after, (ulong)distance));
        }

        vector.EndEach(NeighbourValue);

        void AddOf(int neighbour, ulong kind)
        {
            if (neighbour >= 0 && neighbour < provisions.Count)
            {
                foreach (var candidate in provisions[neighbour].Candidates)
                {
                    vector.Add(FeatureHash.Join(kind, (ulong)candidate.Family + 1));
                }
            }
        }
    }
}
