using System.Collections.Immutable;

namespace ClauseScan.Diagnostics;

/// <summary>A configuration file in the form of an .editorconfig file.</summary>
/// <remarks>
/// Keys are <c>clausescan_diagnostic.TX1001.severity</c>, <c>clausescan_category.grant-back.severity</c> and <c>clausescan_all.severity</c>;
/// values are error, warning, suggestion, silent, none and default. Any text can be parsed: a line that is not understood becomes a problem.
/// </remarks>
public sealed class SeverityFile
{
    internal const string AllKey = "clausescan_all.severity";

    private const string RulePrefix = "clausescan_diagnostic.";
    private const string CategoryPrefix = "clausescan_category.";
    private const string Suffix = ".severity";

    private SeverityFile(bool isRoot, ImmutableArray<SeveritySection> sections, ImmutableArray<SeverityProblem> problems)
    {
        IsRoot = isRoot;
        Sections = sections;
        Problems = problems;
    }

    /// <summary>Whether files of outer folders do not count.</summary>
    public bool IsRoot { get; }

    /// <summary>The sections in the order of the file; a later one wins.</summary>
    public ImmutableArray<SeveritySection> Sections { get; }

    /// <summary>The lines that set nothing.</summary>
    public ImmutableArray<SeverityProblem> Problems { get; }

    /// <summary>Parses any text.</summary>
    /// <param name="content">The text of the file.</param>
    /// <param name="rules">The rules that there are.</param>
    public static SeverityFile Parse(string content, IEnumerable<DiagnosticDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(rules);
        var ids = new HashSet<string>(rules.Select(r => r.Id), StringComparer.OrdinalIgnoreCase);
        var problems = ImmutableArray.CreateBuilder<SeverityProblem>();
        var sections = new List<(PathGlob Glob, List<KeyValuePair<string, DiagnosticSeverity?>> Settings)>();
        var isRoot = false;
        var number = 0;
        foreach (var raw in content.EnumerateLines())
        {
            number++;
            var line = raw.Trim().TrimStart('\uFEFF');
            if (line.IsEmpty || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[')
            {
                if (line[^1] == ']' && PathGlob.TryParse(line[1..^1].ToString()) is { } glob)
                {
                    sections.Add((glob, []));
                    continue;
                }

                problems.Add(new SeverityProblem(number, "this is no section; the lines below it are left out"));
                sections.Add((PathGlob.Nothing, []));
                continue;
            }

            var equals = line.IndexOf('=');
            var key = equals < 0 ? "" : line[..equals].Trim().ToString();
            var value = equals < 0 ? "" : line[(equals + 1)..].Trim().ToString();
            if (sections.Count == 0 && key.Equals("root", StringComparison.OrdinalIgnoreCase))
            {
                isRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
            }
            else if (ProblemOf(key, value, ids, sections.Count > 0) is { } problem)
            {
                problems.Add(new SeverityProblem(number, problem));
            }
            else
            {
                sections[^1].Settings.Add(new(key, SeverityOf(value)));
            }
        }

        return new SeverityFile(
            isRoot, [.. sections.Select(s => new SeveritySection(s.Glob, [.. s.Settings]))], problems.ToImmutable());
    }

    internal static string RuleKey(string id) => RulePrefix + id + Suffix;

    internal static string CategoryKey(string category) => CategoryPrefix + category + Suffix;

    private static string? ProblemOf(string key, string value, HashSet<string> ids, bool inSection)
    {
        if (key.Length == 0)
        {
            return "expected \"key = value\"";
        }

        if (Named(key, RulePrefix) is { } id)
        {
            if (!ids.Contains(id))
            {
                return $"there is no rule \"{id}\"";
            }
        }
        else if (Named(key, CategoryPrefix) is { } category)
        {
            if (!DiagnosticCategory.All.Contains(category, StringComparer.OrdinalIgnoreCase))
            {
                return $"there is no category \"{category}\"";
            }
        }
        else if (!key.Equals(AllKey, StringComparison.OrdinalIgnoreCase))
        {
            return $"unknown key \"{key}\"";
        }

        if (!inSection)
        {
            return "a severity belongs below a section such as [*]";
        }

        return IsSeverity(value) ? null : $"\"{value}\" is no severity: error, warning, suggestion, silent, none or default";
    }

    private static string? Named(string key, string prefix) =>
        key.Length > prefix.Length + Suffix.Length
        && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            ? key[prefix.Length..^Suffix.Length]
            : null;

    private static bool IsSeverity(string value) =>
        SeverityOf(value) is not null || value.Equals("default", StringComparison.OrdinalIgnoreCase);

    private static DiagnosticSeverity? SeverityOf(string value) => value switch
    {
        _ when value.Equals("error", StringComparison.OrdinalIgnoreCase) => DiagnosticSeverity.Error,
        _ when value.Equals("warning", StringComparison.OrdinalIgnoreCase) => DiagnosticSeverity.Warning,
        _ when value.Equals("suggestion", StringComparison.OrdinalIgnoreCase) => DiagnosticSeverity.Info,
        _ when value.Equals("silent", StringComparison.OrdinalIgnoreCase) => DiagnosticSeverity.Hidden,
        _ when value.Equals("none", StringComparison.OrdinalIgnoreCase) => DiagnosticSeverity.None,
        _ => null,
    };
}
