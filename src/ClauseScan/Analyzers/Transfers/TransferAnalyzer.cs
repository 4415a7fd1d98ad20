using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers.Transfers;

/// <summary>A rule of the bands TX1 to TX5: chooses from the transfers of an agreement those of its kind.</summary>
public abstract class TransferAnalyzer : DiagnosticAnalyzer
{
    private readonly CompositeFormat _message;

    private protected TransferAnalyzer(DiagnosticDescriptor descriptor, string message)
    {
        Descriptor = descriptor;
        SupportedDiagnostics = [descriptor];
        _message = CompositeFormat.Parse(message);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public sealed override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var candidate in TransferModel.Of(context).Candidates)
        {
            if (!Applies(candidate))
            {
                continue;
            }

            var direction = Directions.Of(candidate, context.Model);
            var from = candidate.IsMutual ? "each party" : candidate.From?.Name ?? "a party not named";
            var to = candidate.IsMutual ? "the other" : candidate.To?.Name ?? "a party not named";
            context.Report(new Diagnostic(Descriptor, candidate.Unit.Extent, string.Format(CultureInfo.InvariantCulture, _message, from, to))
            {
                Rank = Descriptor.Category == DiagnosticCategory.GrantBack ? candidate.GrantBackRank ?? candidate.Rank : candidate.Rank,
                Evidence = candidate.Evidence,
                OtherVersion = candidate.OtherVersion,
                Transfer = new Transfer(
                    candidate.IsMutual ? "each party (mutual)" : candidate.From?.Name,
                    candidate.IsMutual ? "each party (mutual)" : candidate.To?.Name,
                    direction,
                    candidate.Technology,
                    candidate.IsMutual),
            });
        }
    }

    private protected abstract bool Applies(TransferCandidate candidate);

    private protected static bool IsAssignment(TransferCandidate candidate) =>
        candidate.Family == TransferFamily.Assignment && !candidate.IsMarksOrContentOnly;

    private protected static bool IsLicence(TransferCandidate candidate) =>
        (candidate.Family == TransferFamily.Licence || (candidate.Family == TransferFamily.Option && !candidate.IsGrantBack))
        && !candidate.IsMarksOrContentOnly;

    private protected static bool IsKnowHow(TransferCandidate candidate) => candidate.Family == TransferFamily.KnowHow;

    private protected static bool IsService(TransferCandidate candidate) => candidate.Family == TransferFamily.Service;

    private protected static bool IsWorkProduct(TransferCandidate candidate) =>
        (candidate.Subject & (Subject.Results | Subject.Improvements)) != 0;

    private protected static bool IsProgramme(TransferCandidate candidate) =>
        candidate.IsHandedOverWhole && (candidate.Subject & (Subject.Documents | Subject.Software)) == 0;
}
