using System.Collections.Immutable;
using ClauseScan.Analyzers.Technology;
using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers;

/// <summary>The rules that ClauseScan ships.</summary>
public static class BuiltInAnalyzers
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _transfers =
    [
        new ImprovementsAssignedBackAnalyzer(),
        new ImprovementsLicensedBackAnalyzer(),
        new OptionOnImprovementsAnalyzer(),
        new ImprovementsDisclosedBackAnalyzer(),
        new PatentAssignedAnalyzer(),
        new TechnologyAssignedAnalyzer(),
        new WorkProductVestsAnalyzer(),
        new TechnologyAsCapitalAnalyzer(),
        new JointOwnershipAnalyzer(),
        new NonTechnologyAssignedAnalyzer(),
        new PatentLicenceAnalyzer(),
        new TechnologyLicenceAnalyzer(),
        new SoftwareLicenceAnalyzer(),
        new NonTechnologyLicenceAnalyzer(),
        new TechnicalDocumentsDeliveredAnalyzer(),
        new SourceCodeDeliveredAnalyzer(),
        new TechnologyTransferProgrammeAnalyzer(),
        new TechnicalSupportAnalyzer(),
        new ResearchAndDevelopmentAnalyzer(),
        new TechnicalTrainingAnalyzer(),
        new InstallationAndMaintenanceAnalyzer(),
        new SecondmentAnalyzer(),
    ];

    /// <summary>The analyzers in the order in which they run; later ones see what earlier ones reported.</summary>
    /// <param name="scope">Against what the catalogue band looks technology up.</param>
    public static ImmutableArray<DiagnosticAnalyzer> For(CatalogueScope scope) =>
    [
        .. _transfers,
        new CatalogueItemAnalyzer(scope),
        new EditionDifferenceAnalyzer(scope),
        new UndescribedTechnologyAnalyzer(scope),
        new ExportConditionAnalyzer(),
        new UnknownDirectionAnalyzer(),
        new LanguageVersionsAnalyzer(),
        new AbsentScheduleAnalyzer(),
    ];

    /// <summary>All rules in the order of their ids, those that readers report included.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. _transfers.SelectMany(a => a.SupportedDiagnostics),
        .. CatalogueItemAnalyzer.Rules,
        .. EditionDifferenceAnalyzer.Rules,
        .. UndescribedTechnologyAnalyzer.Rules,
        .. ExportConditionAnalyzer.Rules,
        .. UnknownDirectionAnalyzer.Rules,
        .. LanguageVersionsAnalyzer.Rules,
        .. ReadingRules.All,
    ];
}
