namespace ClauseScan.Diagnostics;

/// <summary>Severities set per rule, per category or for all rules, as in an .editorconfig file.</summary>
/// <remarks>
/// A rule's id beats its category, which beats all rules, whichever file sets them. Categories and "all" turn nothing on that is off by
/// default. Immutable.
/// </remarks>
public sealed class SeverityConfiguration
{
    private readonly IReadOnlyDictionary<string, DiagnosticSeverity?> _settings;

    private SeverityConfiguration(IReadOnlyDictionary<string, DiagnosticSeverity?> settings) => _settings = settings;

    /// <summary>No setting: each rule has its default severity.</summary>
    public static SeverityConfiguration Empty { get; } = new(new Dictionary<string, DiagnosticSeverity?>());

    /// <summary>What files set for one document.</summary>
    /// <param name="files">The files, the farthest first, each with the document's path relative to the file's folder, with forward slashes.</param>
    public static SeverityConfiguration Of(IEnumerable<(SeverityFile File, string RelativePath)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var settings = new Dictionary<string, DiagnosticSeverity?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, path) in files)
        {
            if (file.IsRoot)
            {
                settings.Clear();
            }

            foreach (var section in file.Sections)
            {
                if (!section.Glob.Matches(path))
                {
                    continue;
                }

                foreach (var (key, severity) in section.Settings)
                {
                    settings[key] = severity;
                }
            }
        }

        return settings.Count == 0 ? Empty : new SeverityConfiguration(settings);
    }

    /// <summary>The severity of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="allRules">Whether rules that are off by default count as on.</param>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, bool allRules)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var unset = allRules ? rule.EnabledSeverity : rule.DefaultSeverity;
        if (_settings.TryGetValue(SeverityFile.RuleKey(rule.Id), out var set))
        {
            return set ?? unset;
        }

        if (unset == DiagnosticSeverity.None)
        {
            return unset;
        }

        return _settings.TryGetValue(SeverityFile.CategoryKey(rule.Category), out set) || _settings.TryGetValue(SeverityFile.AllKey, out set)
            ? set ?? unset
            : unset;
    }
}
