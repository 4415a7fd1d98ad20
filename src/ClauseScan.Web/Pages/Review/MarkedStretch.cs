using ClauseScan.Web.Review;

namespace ClauseScan.Web.Pages;

/// <summary>A finding's words in the text; those in the agreement's other language are the other ones.</summary>
internal readonly record struct MarkedStretch(FindingRow Row, int Start, int End, bool IsOther);
