using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Api;

/// <summary>A decision about one finding or many.</summary>
internal sealed record DecisionBody(
    Guid[] FindingIds, FindingStatus Verdict, string? ItemId, string? Reason, DateOnly? AcceptedUntil, string? Note, int? Revision)
{
    public DecisionRequest ToRequest() => new([.. FindingIds ?? []], Verdict)
    {
        ItemId = ItemId, Reason = Reason, AcceptedUntil = AcceptedUntil, Note = Note, Revision = Revision,
    };
}
