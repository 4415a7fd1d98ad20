using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Api;

/// <summary>A query of findings as it stands in an address; lists are given by repeating a name.</summary>
internal sealed record FindingParameters(
    Guid? ProjectId,
    Guid? AgreementId,
    FindingStatus[]? Status,
    string[]? Category,
    string[]? Direction,
    CandidateKind[]? CandidateKind,
    string? Rule,
    string? Item,
    double? MinRank,
    Guid? Assignee,
    bool? Unassigned,
    bool? Reopened,
    int? MinAgeDays,
    string? Search,
    FindingSort? Sort,
    int? Skip,
    int? Take)
{
    private const int PageLength = 50;

    public FindingQuery ToQuery() => new()
    {
        ProjectId = ProjectId,
        AgreementId = AgreementId,
        Statuses = [.. Status ?? []],
        Categories = [.. Category ?? []],
        Directions = [.. Direction ?? []],
        CandidateKinds = [.. CandidateKind ?? []],
        Rule = Rule,
        CandidateItem = Item,
        MinRank = MinRank,
        AssigneeId = Assignee,
        Unassigned = Unassigned ?? false,
        Reopened = Reopened ?? false,
        MinAgeDays = MinAgeDays,
        Search = Search,
        Sort = Sort ?? FindingSort.Rank,
        Skip = Skip ?? 0,
        Take = Take ?? PageLength,
    };
}
