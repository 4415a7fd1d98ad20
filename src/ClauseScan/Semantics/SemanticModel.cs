using System.Collections.Immutable;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>What the words of an agreement refer to: parties, defined terms, schedules, references, date and law.</summary>
/// <remarks>Immutable; bound once. Lists are in text order.</remarks>
public sealed class SemanticModel
{
    private readonly PartyTable _parties;
    private readonly Lazy<TermLookup> _lookup;

    private SemanticModel(
        SyntaxTree tree,
        PartyTable parties,
        ImmutableArray<DefinedTermSymbol> terms,
        ImmutableArray<PartySymbol> companies,
        ImmutableArray<ScheduleSymbol> schedules,
        ImmutableArray<CrossReference> references,
        AgreementDate? date,
        GoverningLaw? governingLaw)
    {
        Tree = tree;
        _parties = parties;
        _lookup = new Lazy<TermLookup>(() => new TermLookup(terms));
        Terms = terms;
        Companies = companies;
        Schedules = schedules;
        References = references;
        Date = date;
        GoverningLaw = governingLaw;
    }

    /// <summary>The tree that the model is about.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The parties, in order of declaration.</summary>
    public ImmutableArray<PartySymbol> Parties => _parties.Parties;

    /// <summary>The defined terms; names of parties, and names of the agreement itself, left out.</summary>
    public ImmutableArray<DefinedTermSymbol> Terms { get; }

    /// <summary>Companies that the agreement founds or names by a defined term and that are no parties: a joint venture.</summary>
    public ImmutableArray<PartySymbol> Companies { get; }

    /// <summary>The schedules that the file holds, then those that it only refers to.</summary>
    public ImmutableArray<ScheduleSymbol> Schedules { get; }

    /// <summary>The references to provisions and schedules of this agreement.</summary>
    public ImmutableArray<CrossReference> References { get; }

    /// <summary>The agreement's date, or null where it states none (a blank form).</summary>
    public AgreementDate? Date { get; }

    /// <summary>The governing law, or null.</summary>
    public GoverningLaw? GoverningLaw { get; }

    /// <summary>Binds a tree. Never fails.</summary>
    public static SemanticModel Bind(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var text = new AgreementText(tree);
        var parties = PartyBinder.Bind(text);
        var references = ReferenceBinder.Bind(text);
        var terms = TermBinder.Bind(text, parties);
        return new SemanticModel(
            tree,
            parties,
            terms,
            CompanyBinder.Bind(text, terms),
            ScheduleBinder.Bind(text, references),
            references,
            DateBinder.Bind(text),
            GoverningLawBinder.Bind(text));
    }

    /// <summary>The party that goes by a name, role or short name, in any case of letters, with or without "the"; null where none or several do.</summary>
    public PartySymbol? PartyNamed(string alias) => PartiesNamed(alias) is [var party] ? party : null;

    /// <summary>The parties that a name stands for, those that a collective name ("Buyer Entities", 双方) joins included; empty where it is nobody's.</summary>
    public ImmutableArray<PartySymbol> PartiesNamed(string alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        return [.. _parties.Named(alias)];
    }

    /// <summary>
    /// The defined terms that occur in a span, each once, in order of first use: by case and as whole words, the longest at each place; a plural
    /// "s" more or less is the same term.
    /// </summary>
    public ImmutableArray<DefinedTermSymbol> TermsIn(TextSpan span) => _lookup.Value.In(Tree.Text.Content, span);

    /// <summary>The references that lie in a span, in text order.</summary>
    public ImmutableArray<CrossReference> ReferencesIn(TextSpan span)
    {
        var first = 0;
        var last = References.Length;
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = References[middle].Span.Start < span.Start ? (middle + 1, last) : (first, middle);
        }

        var end = first;
        while (end < References.Length && References[end].Span.End <= span.End)
        {
            end++;
        }

        return References[first..end];
    }
}
