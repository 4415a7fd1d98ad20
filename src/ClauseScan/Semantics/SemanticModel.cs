using System.Collections.Immutable;
using ClauseScan.Syntax;

namespace ClauseScan.Semantics;

/// <summary>What the words of an agreement refer to: parties, defined terms, schedules, references, date and law.</summary>
/// <remarks>Immutable; bound once. Lists are in text order.</remarks>
public sealed class SemanticModel
{
    internal SemanticModel(
        SyntaxTree tree,
        ImmutableArray<PartySymbol> parties,
        ImmutableArray<DefinedTermSymbol> terms,
        ImmutableArray<ScheduleSymbol> schedules,
        ImmutableArray<CrossReference> references,
        AgreementDate? date,
        GoverningLaw? governingLaw)
    {
        Tree = tree;
        Parties = parties;
        Terms = terms;
        Schedules = schedules;
        References = references;
        Date = date;
        GoverningLaw = governingLaw;
    }

    /// <summary>The tree that the model is about.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The parties, in order of declaration.</summary>
    public ImmutableArray<PartySymbol> Parties { get; }

    /// <summary>The defined terms, names of parties left out.</summary>
    public ImmutableArray<DefinedTermSymbol> Terms { get; }

    /// <summary>The schedules that the file holds, then those that it only refers to.</summary>
    public ImmutableArray<ScheduleSymbol> Schedules { get; }

    /// <summary>The references to provisions and schedules of this agreement.</summary>
    public ImmutableArray<CrossReference> References { get; }

    /// <summary>The agreement's date, or null where it states none (a blank form).</summary>
    public AgreementDate? Date { get; }

    /// <summary>The governing law, or null.</summary>
    public GoverningLaw? GoverningLaw { get; }

    /// <summary>The defined terms whose names occur in a span.</summary>
    public ImmutableArray<DefinedTermSymbol> TermsIn(Text.TextSpan span) => [.. Terms.Where(t => Tree.Text[span].Contains(t.Name, StringComparison.Ordinal))];

    /// <summary>The references that lie in a span.</summary>
    public ImmutableArray<CrossReference> ReferencesIn(Text.TextSpan span) => [.. References.Where(r => span.Contains(r.Span))];

    /// <summary>Binds a tree. Never fails.</summary>
    public static SemanticModel Bind(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new SemanticModel(tree, [], [], [], [], null, null);
    }
}
