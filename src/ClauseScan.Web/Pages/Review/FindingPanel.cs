using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Web.Access;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Pages;

/// <summary>A finding with all that a reviewer needs to decide about it.</summary>
internal sealed record FindingPanel(
    FindingDetails Details,
    AgreementReading? Reading,
    TechnologyCatalogue Catalogue,
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

    public string? OtherLanguage => Reading is not null && Places.OtherLanguage(Reading, Row.Start) is { } block
        ? Places.TextOf(Reading, new TextPlace(block.Start, block.Length))
        : null;

    /// <summary>The decision in force, or null.</summary>
    public DecisionView? InForce => Row.Status == FindingStatus.Open ? null : Details.Decisions.FirstOrDefault(d => d.UndoneAt is null);

    /// <summary>The control points of a candidate in its edition, each with the words of the agreement that fit it.</summary>
    public IEnumerable<(ControlPoint Point, ImmutableArray<string> Words)> PointsOf(CandidateView candidate)
    {
        if (Catalogue.Item(candidate.ItemId) is not { } item || Catalogue.Edition(candidate.Edition) is not { } edition)
        {
            yield break;
        }

        foreach (var point in item.ControlPointsIn(edition))
        {
            yield return (point, [.. candidate.Evidence.Where(e => e.Field == "control-point" && Fits(point, e.Matched)).Select(e => e.Words).Distinct()]);
        }
    }

    private static bool Fits(ControlPoint point, string matched) => matched.Length > 0
        && (point.Text.English.Contains(matched, StringComparison.OrdinalIgnoreCase) || point.Text.Chinese.Contains(matched, StringComparison.OrdinalIgnoreCase)
            || (point.Text.English.Length > 0 && matched.Contains(point.Text.English, StringComparison.OrdinalIgnoreCase)));
}
