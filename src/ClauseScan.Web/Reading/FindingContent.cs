using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>What one draft shows of a finding.</summary>
/// <param name="Title">The rule's title.</param>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Words">The flagged words.</param>
/// <param name="ClausePath">The clause path, outermost first.</param>
/// <param name="Transferor">Who gives, or null.</param>
/// <param name="Transferee">Who gets, or null.</param>
/// <param name="IsMutual">Whether it goes both ways.</param>
/// <param name="Technology">The words that name what passes, or null.</param>
/// <param name="Evidence">The reasons.</param>
/// <param name="Candidates">The candidate items, best first.</param>
/// <param name="Areas">The rectangles of the words on PDF pages.</param>
/// <param name="Revisions">The open tracked changes that touch the words: "inserted by … on 2024-03-01".</param>
public sealed record FindingContent(
    string Title,
    string Message,
    string Words,
    ImmutableArray<string> ClausePath,
    string? Transferor,
    string? Transferee,
    bool IsMutual,
    string? Technology,
    ImmutableArray<EvidenceView> Evidence,
    ImmutableArray<CandidateView> Candidates,
    ImmutableArray<AreaView> Areas,
    ImmutableArray<string> Revisions)
{
    /// <summary>The same provision in the agreement's other language, which this finding stands for too; or null.</summary>
    public OtherVersionView? OtherVersion { get; init; }

    /// <summary>A content of nothing.</summary>
    public static FindingContent Empty { get; } = new("", "", "", [], null, null, false, null, [], [], [], []);
}
