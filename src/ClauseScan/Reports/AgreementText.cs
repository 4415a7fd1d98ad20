using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;

namespace ClauseScan.Reports;

/// <summary>The result for one agreement as lines for people.</summary>
/// <param name="Path">The file.</param>
/// <param name="Facts">Pages, date, law and the catalogue's edition on one line.</param>
/// <param name="Parties">One line a party.</param>
/// <param name="Findings">The findings in text order, those about reading left out.</param>
/// <param name="Candidates">One line a candidate for the agreement as a whole.</param>
/// <param name="ReadingProblems">One line for each thing that reading found, what could not be read first.</param>
/// <param name="Verdict">What to say where there is no finding, else null.</param>
public sealed record AgreementText(
    string Path,
    string Facts,
    ImmutableArray<string> Parties,
    ImmutableArray<FindingText> Findings,
    ImmutableArray<string> Candidates,
    ImmutableArray<string> ReadingProblems,
    string? Verdict)
{
    private const int WordsShown = 90;

    /// <summary>For each candidate the way to the words that it rests on, or null.</summary>
    public ImmutableArray<string?> CandidateWays { get; init; } = [];

    /// <summary>One line a candidate that only the newest edition has, with the way to its words.</summary>
    public ImmutableArray<string> NewestCandidates { get; init; } = [];

    /// <summary>One line for what follows from each class, and one for each other regime that touches a candidate.</summary>
    public ImmutableArray<string> Consequences { get; init; } = [];

    /// <summary>The lines for a result. Findings that are silent or off are left out.</summary>
    public static AgreementText Of(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var ways = new HashSet<string>(StringComparer.Ordinal);
        var shown = result.Findings.Where(f => f.Diagnostic.Severity >= DiagnosticSeverity.Info).ToList();
        var findings = shown.Where(f => f.Diagnostic.Descriptor.Category != DiagnosticCategory.Reading).ToList();
        var gaps = ReadingGap.Of(result);
        var others = shown.Where(f => f.Diagnostic.Descriptor.Category == DiagnosticCategory.Reading
            && !gaps.Any(g => g.Rule.Id == f.Diagnostic.Descriptor.Id));
        return new AgreementText(
            Printable.Line(result.Document.Path),
            FactsOf(result),
            [.. result.Model.Parties.Select(PartyOf)],
            [.. findings.Select(f => RowOf(result, f) with { Way = WayOf(f) is { } way && ways.Add(way) ? way : null })],
            [.. result.Candidates.Select(CandidateOf)],
            [.. gaps.Select(g => $"not read: {PageOf(g.Page)}{Printable.Line(g.Message)} ({g.Rule.Id})"),
                .. others.Select(f => $"{PageOf(f.Page)}{Printable.Line(f.Diagnostic.Message)} ({f.Diagnostic.Descriptor.Id})")],
            findings.Count > 0 ? null : VerdictOf(result.Document.Outcome, gaps.Count))
        {
            CandidateWays = [.. result.Candidates.Select(c => WayText.Of(c.Path))],
            NewestCandidates = [.. result.NewestCandidates.Where(n => !result.Candidates.Any(c => c.Item.Id == n.Item.Id))
                .Select(n => CandidateOf(n) + (WayText.Of(n.Path) is { } way ? ", described in " + way : ""))],
            Consequences = ConsequencesOf(result),
        };
    }

    /// <summary>A candidate on one line: code, kind, name, certainty.</summary>
    public static string CandidateOf(CatalogueCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var name = ReportFormat.Name(candidate.Item.Name);
        return $"{candidate.Code ?? candidate.Item.Id} {ReportFormat.Kind(candidate.Item, candidate.Edition)}: {name}"
            + $" ({Certainty.Of(candidate.Item, candidate.Edition)}; edition {ReportFormat.Edition(candidate.Edition)}{ListOf(candidate.Edition)})";
    }

    private static ImmutableArray<string> ConsequencesOf(ScanResult result)
    {
        var consequences = Reports.Consequences.Of(result);
        return
        [
            .. consequences.Procedures.Select(p => "if " + ProcedureText.Brief(p)),
            .. consequences.OtherRegimes.Select(r => $"not checked, a separate regime: {ReportFormat.Name(r.Name)}; {ReportFormat.Name(r.Status)}"),
        ];
    }

    // From behind the clause, whose place the row shows already.
    private static string? WayOf(Finding finding) =>
        finding is { Diagnostic.Transfer: not null, Candidates: [var first, ..] } && WayText.IsFollowed(first.Path) ? WayText.Of(first.Path[1..]) : null;

    private static string ListOf(CatalogueEdition edition) => edition.Catalogue.IsChina ? "" : $" of {ReportFormat.Name(edition.Catalogue.Name)}";

    private static string VerdictOf(ReadingOutcome outcome, int gaps) => outcome switch
    {
        ReadingOutcome.Unread => "not read: nothing can be said of it",
        ReadingOutcome.Partial => "nothing found in what could be read",
        _ => gaps == 0 ? "nothing found" : "nothing found in what could be analysed",
    };

    private static string FactsOf(ScanResult result)
    {
        var facts = AgreementFacts.Of(result);
        var parts = new List<string>();
        if (facts.Pages is { } pages)
        {
            parts.Add(pages == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{pages} pages"));
        }

        if (facts.Outcome != ReadingOutcome.Unread)
        {
            parts.Add(facts.Date is { } date ? "dated " + ReportFormat.Date(date) : "no date stated");
            parts.Add(facts.Edition is { } edition
                ? "catalogue of " + ReportFormat.Edition(edition)
                : "before the first edition of the catalogue that is held");
            if (facts.Newest is { } newest && newest != facts.Edition)
            {
                parts.Add("newest of " + ReportFormat.Edition(newest));
            }
        }

        if (facts.GoverningLaw is { } law)
        {
            parts.Add("law: " + Printable.Line(law, 60));
        }

        return string.Join(", ", parts);
    }

    private static string PartyOf(PartySymbol party)
    {
        var role = party.Role is { } named && named != party.Name ? Printable.Line(named, 40) + ": " : "";
        var kind = ReportFormat.Territory(party.Territory.Kind);
        var where = party.Territory.Kind switch
        {
            TerritoryKind.Unknown => "territory unknown",
            TerritoryKind.Foreign when party.Territory.Name is { } country => Printable.Line(country, 40),
            _ => kind,
        };
        return $"{role}{Printable.Line(party.Name, 80)} ({where})";
    }

    private static FindingText RowOf(ScanResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var words = result.WordsOf(diagnostic);
        var path = Printable.Line(ReportFormat.ClausePath(finding.ClausePath), 60);
        var page = finding.Page ?? diagnostic.Page;
        var place = page is { } number ? string.Create(CultureInfo.InvariantCulture, $"{path} p. {number}").TrimStart() : path;
        place += diagnostic is { Transfer: not null, OtherVersion: not null } ? " (both languages)" : "";
        return new FindingText(
            diagnostic.Descriptor.Id,
            diagnostic.Severity,
            ReportFormat.Rank(diagnostic.Rank).ToString("F0", CultureInfo.InvariantCulture),
            DirectionOf(diagnostic.Transfer),
            place,
            words.IsEmpty || diagnostic.Transfer is null ? Printable.Line(diagnostic.Message) : Printable.Line(result.Document.Text.Slice(words), WordsShown),
            diagnostic.Transfer is null || finding.Candidates.IsEmpty ? null : CandidateOf(finding.Candidates[0]))
        {
            Revisions = RevisionText.Of(finding.Revisions),
        };
    }

    private static string DirectionOf(Transfer? transfer)
    {
        if (transfer is null)
        {
            return "";
        }

        var arrow = transfer.IsMutual ? "↔" : "→";
        return $"{ReportFormat.Direction(transfer.Direction)}: {NameOf(transfer.Transferor)} {arrow} {NameOf(transfer.Transferee)}";

        static string NameOf(string? party) => party is null ? "?" : Printable.Line(party, 30);
    }

    private static string PageOf(int? page) => page is { } number ? string.Create(CultureInfo.InvariantCulture, $"page {number}: ") : "";
}
