using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>A catalogue item that a technology may fall under.</summary>
/// <param name="ItemId">The item's id in this project.</param>
/// <param name="Code">Its code in the edition, or null.</param>
/// <param name="Kind">"prohibited" or "restricted".</param>
/// <param name="Name">Its name in English, or in Chinese where the English one is not held.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="Edition">The edition applied.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="Certainty">How sure the data on the item is, in words.</param>
/// <param name="Evidence">Which words fit what of the item.</param>
public sealed record CandidateView(
    string ItemId, string? Code, string Kind, string Name, string NameZh, string Edition, double Score, string Certainty, ImmutableArray<CandidateReason> Evidence);
