namespace ClauseScan.Web.Review;

/// <summary>A number with what it counts.</summary>
public sealed record LabelledCount(string Label, int Count);
