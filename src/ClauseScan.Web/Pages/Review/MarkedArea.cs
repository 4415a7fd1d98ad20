using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;

namespace ClauseScan.Web.Pages;

/// <summary>A rectangle of a finding's words on a page; those in the agreement's other language are the other ones.</summary>
internal readonly record struct MarkedArea(FindingRow Row, AreaView Area, bool IsOther);
