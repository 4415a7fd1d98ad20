using System.Collections.Immutable;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>Which findings to list, and in what order. Empty lists and nulls filter nothing; findings gone from the newest draft are left out.</summary>
public sealed record FindingQuery
{
    /// <summary>The project, or null for all of the actor's.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>The agreement, or null.</summary>
    public Guid? AgreementId { get; init; }

    /// <summary>The statuses.</summary>
    public ImmutableArray<FindingStatus> Statuses { get; init; } = [];

    /// <summary>The categories ("grant-back").</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The directions ("outbound").</summary>
    public ImmutableArray<string> Directions { get; init; } = [];

    /// <summary>The kinds of candidate.</summary>
    public ImmutableArray<CandidateKind> CandidateKinds { get; init; } = [];

    /// <summary>The rule ("TX1001"), or null.</summary>
    public string? Rule { get; init; }

    /// <summary>The best candidate's item id, or null.</summary>
    public string? CandidateItem { get; init; }

    /// <summary>The lowest rank.</summary>
    public double? MinRank { get; init; }

    /// <summary>The assignee, or null for any.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>Whether only findings without an assignee are listed.</summary>
    public bool Unassigned { get; init; }

    /// <summary>Whether only findings are listed that were decided and are open again.</summary>
    public bool Reopened { get; init; }

    /// <summary>Only findings that are at least this many days old.</summary>
    public int? MinAgeDays { get; init; }

    /// <summary>Words of the agreement's name or of the flagged words, in any case of letters. Where a file key is set, the words of each finding are opened for it, which takes longer.</summary>
    public string? Search { get; init; }

    /// <summary>The order.</summary>
    public FindingSort Sort { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to give, up to 1,000.</summary>
    public int Take { get; init; } = 50;
}
