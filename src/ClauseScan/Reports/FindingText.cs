using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>One finding as a row for people.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Rank">The rank as a whole number.</param>
/// <param name="Direction">The way and the parties: "outbound: Licensee → Licensor"; empty for rules without a transfer.</param>
/// <param name="Place">The clause path and the page.</param>
/// <param name="Words">The first words of a transfer; of all other findings the message.</param>
/// <param name="Candidate">The first candidate with its certainty, or null.</param>
public sealed record FindingText(
    string Rule, DiagnosticSeverity Severity, string Rank, string Direction, string Place, string Words, string? Candidate)
{
    /// <summary>The open tracked changes of its words: "words inserted by Zhang on 2024-05-01"; null where there are none.</summary>
    public string? Revisions { get; init; }

    /// <summary>The way from the finding to the words that its candidate rests on; null where nothing was followed, or an earlier finding shows it.</summary>
    public string? Way { get; init; }
}
