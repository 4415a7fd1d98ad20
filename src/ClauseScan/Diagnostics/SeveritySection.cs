using System.Collections.Immutable;

namespace ClauseScan.Diagnostics;

/// <summary>A section of a configuration file: which documents, and what is set for them.</summary>
/// <param name="Glob">The documents.</param>
/// <param name="Settings">Keys and severities in the order of the file; null for "default".</param>
public sealed record SeveritySection(PathGlob Glob, ImmutableArray<KeyValuePair<string, DiagnosticSeverity?>> Settings);
