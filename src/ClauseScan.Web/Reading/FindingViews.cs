using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Text;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Reading;

/// <summary>Findings and candidates of the engine as the store keeps them.</summary>
internal static class FindingViews
{
    public static FoundFinding Of(ScanResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var span = result.WordsOf(diagnostic);
        var words = result.Document.Text.Slice(span);
        var candidates = CandidatesOf(result, finding);
        return new FoundFinding(
            diagnostic.Descriptor.Id,
            diagnostic.Descriptor.Category,
            ReportFormat.Severity(diagnostic.Severity),
            ReportFormat.Rank(diagnostic.Rank),
            diagnostic.Transfer is { } transfer ? ReportFormat.Direction(transfer.Direction) : "",
            KindOf(candidates),
            candidates.IsEmpty ? null : candidates[0].Item.Id,
            finding.Page ?? diagnostic.Page,
            span.Start,
            span.Length,
            // What concerns no words is known by what it says.
            Fingerprints.OfText(span.IsEmpty ? diagnostic.Message : words),
            Fingerprints.OfPath(finding.ClausePath),
            Fingerprints.OfFacts(finding),
            ContentOf(result, finding, candidates, span));
    }

    private static CandidateKind KindOf(ImmutableArray<CatalogueCandidate> candidates) =>
        candidates.IsEmpty ? CandidateKind.None
        : candidates.Any(c => c.Item.Kind == CatalogueItemKind.Prohibited) ? CandidateKind.Prohibited
        : CandidateKind.Restricted;

    // A finding of a transfer has those of its clause; one that names an item has that item.
    private static ImmutableArray<CatalogueCandidate> CandidatesOf(ScanResult result, Finding finding) =>
        finding.Diagnostic.ItemId is { } item ? [.. result.Candidates.Where(c => c.Item.Id == item)] : finding.Candidates;

    private static FindingContent ContentOf(ScanResult result, Finding finding, ImmutableArray<CatalogueCandidate> candidates, TextSpan span)
    {
        var diagnostic = finding.Diagnostic;
        var transfer = diagnostic.Transfer;
        var whole = new TextSpan(0, result.Document.Text.Length);
        return new FindingContent(
            diagnostic.Descriptor.Title,
            diagnostic.Message,
            result.Document.Text.Slice(span).ToString(),
            finding.ClausePath,
            transfer?.Transferor,
            transfer?.Transferee,
            transfer?.IsMutual == true,
            transfer?.Technology is { } technology && whole.Overlap(technology) is { } named ? result.Document.Text[named] : null,
            [.. diagnostic.Evidence.Select(e => new EvidenceView(e.Kind, e.Text, e.Span is { } place ? new TextPlace(place.Start, place.Length) : null))],
            CandidateViews.Of(candidates),
            Areas(result, span),
            [.. finding.Revisions.Select(Revision)])
        {
            OtherVersion = diagnostic.OtherVersion is { } other && whole.Overlap(other) is { } version
                ? new OtherVersionView(
                    new TextPlace(version.Start, version.Length), result.Document.Text[version], result.Document.Map.PageOf(version.Start), Areas(result, version))
                : null,
        };
    }

    private static ImmutableArray<AreaView> Areas(ScanResult result, TextSpan span) => span.IsEmpty
        ? []
        : [.. result.Document.Map.AreasOf(span).Select(a => new AreaView(a.Page, Round(a.Left), Round(a.Top), Round(a.Width), Round(a.Height)))];

    private static double Round(double points) => double.IsFinite(points) ? Math.Round(points, 1) : 0;

    private static string Revision(TextRevision revision)
    {
        var act = revision.Kind switch
        {
            RevisionKind.Insertion or RevisionKind.ParagraphInsertion => "inserted",
            RevisionKind.Deletion or RevisionKind.ParagraphDeletion => "deleted",
            RevisionKind.MoveFrom => "moved away",
            _ => "moved here",
        };
        var by = revision.Author is { } author ? $" by {author}" : "";
        return act + by + (revision.Date is { } date ? " on " + ReportFormat.Date(DateOnly.FromDateTime(date)) : "");
    }
}
