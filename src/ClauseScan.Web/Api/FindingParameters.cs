using System.ComponentModel;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Api;

/// <summary>A query of findings as it stands in an address; lists are given by repeating a name.</summary>
internal sealed record FindingParameters(
    Guid? ProjectId,
    Guid? AgreementId,
    [property: Description("open, confirmed, notATransfer, accepted or needsEngineer")] Word<FindingStatus>[]? Status,
    string[]? Category,
    string[]? Direction,
    [property: Description("prohibited, restricted or none")] Word<CandidateKind>[]? CandidateKind,
    string? Rule,
    string? Item,
    double? MinRank,
    Guid? Assignee,
    bool? Unassigned,
    bool? Reopened,
    int? MinAgeDays,
    string? Search,
    [property: Description("rank, oldest, newest, agreement or candidate")] Word<FindingSort>? Sort,
    int? Skip,
    int? Take)
{
    private const int PageLength = 50;

    public FindingQuery ToQuery() => new()
    {
        ProjectId = ProjectId,
        AgreementId = AgreementId,
        Statuses = [.. (Status ?? []).Select(s => s.Value)],
        Categories = [.. Category ?? []],
        Directions = [.. Direction ?? []],
        CandidateKinds = [.. (CandidateKind ?? []).Select(k => k.Value)],
        Rule = Rule,
        CandidateItem = Item,
        MinRank = MinRank,
        AssigneeId = Assignee,
        Unassigned = Unassigned ?? false,
        Reopened = Reopened ?? false,
        MinAgeDays = MinAgeDays,
        Search = Search,
        Sort = Sort?.Value ?? FindingSort.Rank,
        Skip = Skip ?? 0,
        Take = Take ?? PageLength,
    };
}
