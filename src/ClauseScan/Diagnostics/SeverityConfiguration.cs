namespace ClauseScan.Diagnostics;

/// <summary>Severities set per rule, per category or for all rules, as in an .editorconfig file.</summary>
/// <remarks>A rule's id beats its category, which beats all rules. Immutable.</remarks>
public sealed class SeverityConfiguration
{
    private readonly Dictionary<string, DiagnosticSeverity> _severities = [];

    private SeverityConfiguration()
    {
    }

    /// <summary>No setting: each rule has its default severity.</summary>
    public static SeverityConfiguration Empty { get; } = new();

    /// <summary>The severity of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="allRules">Whether rules that are off by default count as on.</param>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, bool allRules)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _severities.TryGetValue(rule.Id, out var set) ? set : allRules ? rule.EnabledSeverity : rule.DefaultSeverity;
    }
}
