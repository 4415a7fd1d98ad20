using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Web.Reading;

/// <summary>Candidates, control points and procedures of the engine as the store keeps them.</summary>
internal static class CandidateViews
{
    public static ImmutableArray<CandidateView> Of(IEnumerable<CatalogueCandidate> candidates) => [.. candidates.Select(Of)];

    public static ProcedureView Of(ExportProcedure procedure) => new(
        ProcedureText.Class(procedure.Class),
        ReportFormat.Name(procedure.Heading),
        [.. procedure.Steps.Select(s => new ProcedureStepView(Wording(s.Text), s.Basis, Certainty.Of(s.Provenance)))]);

    public static RegimeView Of(OtherRegime regime) => new(
        regime.Id, Wording(regime.Name), Wording(regime.Text), Wording(regime.Status), Certainty.Of(regime.Provenance));

    private static CandidateView Of(CatalogueCandidate candidate) => new(
        candidate.Item.Id,
        candidate.Code,
        ReportFormat.Kind(candidate.Item.Kind),
        ReportFormat.Name(candidate.Item.Name),
        candidate.Item.Name.Chinese,
        candidate.Edition.Id,
        ReportFormat.Number(candidate.Score),
        Certainty.Of(candidate.Item, candidate.Edition),
        [.. candidate.Evidence.Select(e => new CandidateReason(e.Field, e.Words, e.Matched))])
    {
        Way = WayText.Of(candidate.Path),
        Path =
        [
            .. candidate.Path.Select(s => new PathStepView(
                ReportFormat.StepKind(s.Kind), s.Label, new TextPlace(s.Span.Start, s.Span.Length), s.ClausePath, s.Page)),
        ],
        ControlPoints = [.. candidate.ControlPoints.Select(Point)],
    };

    private static ControlPointView Point(ControlPointEvidence evidence) => new(
        ControlPointText.Word(evidence.Status),
        Wording(evidence.Point.Text),
        evidence.Point.Provenance.Type,
        evidence.Point.WordingStatus,
        evidence.Words,
        [.. evidence.Limits.Select(l => new LimitView(ControlPointText.Word(l.Status), Wording(l.Limit), l.Stated))],
        [.. evidence.Questions.Select(Wording)]);

    private static WordingView Wording(BilingualText text) => new(text.English, text.Chinese);
}
