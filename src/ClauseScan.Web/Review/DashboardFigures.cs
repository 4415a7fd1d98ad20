using System.Collections.Immutable;

namespace ClauseScan.Web.Review;

/// <summary>The figures of a project.</summary>
/// <param name="Agreements">The number of agreements in each state.</param>
/// <param name="OpenFindings">Findings that wait for a decision or an engineer.</param>
/// <param name="OpenOutbound">Those of them that are outbound.</param>
/// <param name="OpenByAge">Open findings by age: up to 7 days, 30, 90, and more.</param>
/// <param name="ByCategory">Findings of the newest drafts by category and status.</param>
/// <param name="ByItem">Findings by best candidate item, most first.</param>
/// <param name="Pairs">Findings that two people decided or more.</param>
/// <param name="Kappa">Cohen's κ over the last two people's verdicts on these, or null where there are none or all verdicts are alike.</param>
public sealed record DashboardFigures(
    ImmutableSortedDictionary<AgreementState, int> Agreements,
    int OpenFindings,
    int OpenOutbound,
    ImmutableArray<LabelledCount> OpenByAge,
    ImmutableArray<CategoryCount> ByCategory,
    ImmutableArray<LabelledCount> ByItem,
    int Pairs,
    double? Kappa);
