using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Pages;

/// <summary>A finding with all that a reviewer needs to decide about it.</summary>
internal sealed record FindingPanel(
    FindingDetails Details,
    AgreementReading? Reading,
    ImmutableArray<MemberView> Reviewers,
    bool MayDecide,
    Actor Actor,
    string Queue,
    int Position,
    int Total,
    Guid? Previous,
    Guid? Next)
{
    public FindingRow Row => Details.Row;

    /// <summary>The whole paragraph of the finding, or its words where there is no text.</summary>
    public string Clause => Reading is not null && Places.BlockAt(Reading, Row.Start) is { } block
        ? Places.TextOf(Reading, new TextPlace(block.Start, block.Length))
        : Row.Content.Words;

    public ImmutableArray<TermView> Terms => Reading is null ? [] : [.. Places.TermsIn(Reading, Clause)];

    public ImmutableArray<ReferenceView> References => Reading is not null && Places.BlockAt(Reading, Row.Start) is { } block
        ? [.. Places.ReferencesIn(Reading, block.Start, block.Length)]
        : [];

    /// <summary>The decision in force, or null.</summary>
    public DecisionView? InForce => Row.Status == FindingStatus.Open ? null : Details.Decisions.FirstOrDefault(d => d.UndoneAt is null);

    /// <summary>The class of the item that was chosen: "prohibited", "restricted", or null.</summary>
    public string? ClassChosen => InForce?.ItemId is { } item ? Row.Content.Candidates.FirstOrDefault(c => c.ItemId == item)?.Kind : null;
}
