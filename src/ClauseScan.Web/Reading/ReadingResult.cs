using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>All that the reading of one draft tells.</summary>
/// <param name="Outcome">"whole", "partial" or "unread".</param>
/// <param name="Pages">The number of pages, or null.</param>
/// <param name="Date">The date that the agreement states, or null.</param>
/// <param name="Edition">The edition applied, or null.</param>
/// <param name="Sketch">A sketch of the text, by which drafts of one agreement are known.</param>
/// <param name="Reading">The text and what it refers to.</param>
/// <param name="Findings">The findings.</param>
internal sealed record ReadingResult(
    string Outcome, int? Pages, DateOnly? Date, string? Edition, byte[] Sketch, AgreementReading Reading, ImmutableArray<FoundFinding> Findings);
