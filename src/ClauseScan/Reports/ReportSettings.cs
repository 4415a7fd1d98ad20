using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>What a report says besides its results.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Rules">All rules that may have reported, in the order to list them.</param>
/// <param name="Editions">The editions of the catalogue that are held.</param>
/// <param name="UriOf">The URI that stands for a path.</param>
public sealed record ReportSettings(
    string Version,
    ImmutableArray<DiagnosticDescriptor> Rules,
    ImmutableArray<CatalogueEdition> Editions,
    Func<string, string> UriOf);
