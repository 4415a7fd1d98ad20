namespace ClauseScan.Diagnostics;

/// <summary>A rule: all that is the same for each of its diagnostics.</summary>
/// <param name="Id">"TX" and four digits; never reused.</param>
/// <param name="Category">One of <see cref="DiagnosticCategory"/>.</param>
/// <param name="Title">A phrase that names the defect.</param>
/// <param name="DefaultSeverity">The severity unless configured; <see cref="DiagnosticSeverity.None"/> where the rule is off by default.</param>
/// <param name="What">What it finds.</param>
/// <param name="Why">Why that matters to a reviewer.</param>
/// <param name="Limits">What it is known to miss or to flag wrongly.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Category,
    string Title,
    DiagnosticSeverity DefaultSeverity,
    string What,
    string Why,
    string Limits)
{
    /// <summary>The severity that `--all-rules` gives a rule that is off by default.</summary>
    public DiagnosticSeverity EnabledSeverity =>
        DefaultSeverity == DiagnosticSeverity.None ? DiagnosticSeverity.Info : DefaultSeverity;
}
