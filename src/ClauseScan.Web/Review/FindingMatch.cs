using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>A finding of a new reading with the known one that it is, or none.</summary>
internal sealed record FindingMatch(FoundFinding Found, ReviewFinding? Known, CarryOver Carry);
