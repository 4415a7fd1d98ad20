using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>A decision as it was taken.</summary>
/// <param name="Id">The decision.</param>
/// <param name="FindingId">The finding.</param>
/// <param name="Draft">The number of the draft that was looked at.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="ItemId">The catalogue item chosen, or null.</param>
/// <param name="Reason">The reason given, or null.</param>
/// <param name="AcceptedUntil">The last day of an acceptance, or null.</param>
/// <param name="Note">A note, or null.</param>
/// <param name="Edition">The newest edition held at that time.</param>
/// <param name="ProgramVersion">The program's version.</param>
/// <param name="AccountId">Who decided.</param>
/// <param name="AccountName">That person's name.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="UndoneAt">When it was undone, or null.</param>
public sealed record DecisionView(
    Guid Id, Guid FindingId, int Draft, FindingStatus Verdict, string? ItemId, string? Reason, DateOnly? AcceptedUntil, string? Note, string Edition,
    string ProgramVersion, Guid AccountId, string AccountName, DateTime DecidedAt, DateTime? UndoneAt);
