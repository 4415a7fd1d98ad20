using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>How many findings of a category have a status.</summary>
public sealed record CategoryCount(string Category, FindingStatus Status, int Count);
