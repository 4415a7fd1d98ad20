using ClauseScan.Web.Store;

namespace ClauseScan.Web.Reading;

/// <summary>A finding as the reading of one draft tells it, before it is matched with what is known.</summary>
internal sealed record FoundFinding(
    string Rule,
    string Category,
    string Severity,
    double Rank,
    string Direction,
    CandidateKind CandidateKind,
    string? CandidateItem,
    int? Page,
    int Start,
    int Length,
    string WordsPrint,
    string PathPrint,
    string FactsPrint,
    FindingContent Content);
