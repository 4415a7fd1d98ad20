namespace ClauseScan.Web.Review;

/// <summary>A signature that holds.</summary>
public sealed record SignOffView(Guid AccountId, string Name, DateTime SignedAt);
