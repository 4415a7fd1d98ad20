using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>TX7001 and TX7002: technology leaves China and the agreement does not speak of the export licence, or of registration.</summary>
public sealed partial class ExportConditionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _noLicenceCondition = new(
        "TX7001", DiagnosticCategory.Procedure, "Outbound transfer with no export-licence condition", DiagnosticSeverity.Warning,
        "Technology flows out of China and no clause makes that subject to an export licence or to export control law.",
        "A contract on restricted technology takes effect on the date of the licence (Technology Import and Export Regulations, Art. 35); without a condition the parties are bound to what they may not do.",
        "Looks for the words; whether the clause fits the transfer is for a person.");

    private static readonly DiagnosticDescriptor _noRegistration = new(
        "TX7002", DiagnosticCategory.Procedure, "No contract-registration duty", DiagnosticSeverity.Info,
        "Technology flows out of China and no clause says who registers the contract.",
        "Contracts on freely exportable technology are to be registered (Technology Import and Export Regulations, Arts. 36 to 38); bank, tax and customs ask for the certificate (Art. 39).",
        "Looks for the words registration or filing beside contract or technology.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    internal static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [_noLicenceCondition, _noRegistration];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var outbound = context.Reported.FirstOrDefault(d => d.Transfer?.Direction == TransferDirection.Outbound && TransferRanks.IsReported(d, context));
        if (outbound is null)
        {
            return;
        }

        if (!ExportLicence().IsMatch(context.Text.Content))
        {
            context.Report(new Diagnostic(_noLicenceCondition, outbound.Span, "Technology flows out of China, and no clause speaks of an export licence or of export control") { Rank = 80 });
        }

        if (!Registration().IsMatch(context.Text.Content))
        {
            context.Report(new Diagnostic(_noRegistration, outbound.Span, "Technology flows out of China, and no clause says who registers the contract") { Rank = 60 });
        }
    }

    [GeneratedRegex(
        @"export[\s-]{1,3}(?:licen[cs]|control|permit|regulat|law|restrict|approv|administ)|出口许可|出口管制|技术进出口管理|限制出口|禁止出口",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex ExportLicence();

    [GeneratedRegex(
        @"regist(?:er|ers|ered|ration)\s{1,3}(?:of\s{1,3})?(?:this|the|such)\s{1,3}[^.\n]{0,40}?(?:contract|agreement|technology)|(?:contract|agreement|technology export)s?\s{1,3}(?:(?:shall|must|is|are|to)\s{1,3}){0,2}(?:be\s{1,3})?regist(?:ered|ration)|regist(?:er|ered|ration)[^.\n]{0,40}(?:technology export|export of technology|mofcom|ministry of commerce|commerce (?:department|authority))|(?:合同|技术)[^。\n]{0,20}(?:登记|备案)|(?:登记|备案)[^。\n]{0,20}(?:合同|技术)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Registration();
}
