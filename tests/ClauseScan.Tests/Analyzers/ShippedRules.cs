using ClauseScan.Diagnostics;

namespace ClauseScan.Tests.Analyzers;

/// <summary>The list of shipped rules, in the form that Roslyn's release tracking has: releases, oldest first, with tables of new and removed rules.</summary>
internal sealed class ShippedRules
{
    private const string NewRules = "### New Rules";
    private const string RemovedRules = "### Removed Rules";

    private readonly List<string> _lines;

    internal ShippedRules(string text)
    {
        _lines = [.. text.Split('\n')];
        Ids = [.. RowsBelow(NewRules).Select(i => IdOf(_lines[i]))];
        Removed = [.. RowsBelow(RemovedRules).Select(i => IdOf(_lines[i]))];
    }

    /// <summary>The ids of all rules that ever were new.</summary>
    internal IReadOnlyList<string> Ids { get; }

    /// <summary>The ids of the rules that are no more.</summary>
    internal IReadOnlyList<string> Removed { get; }

    /// <summary>The text with each rule's row as the rule is now; a rule not listed yet joins the newest release. No row is taken out.</summary>
    internal string With(IEnumerable<DiagnosticDescriptor> rules)
    {
        var lines = new List<string>(_lines);
        var rows = RowsBelow(NewRules).ToList();
        var last = lines.LastIndexOf(NewRules);
        Assert.True(last >= 0, "The newest release has no table of new rules.");
        var fresh = new List<string>();
        foreach (var rule in rules)
        {
            var row = rows.FindIndex(i => IdOf(_lines[i]) == rule.Id);
            if (row >= 0)
            {
                lines[rows[row]] = RowOf(rule);
            }
            else
            {
                fresh.Add(RowOf(rule));
            }
        }

        var newest = rows.Where(i => i > last).ToList();
        var start = newest.Count > 0 ? newest[0] : last + 4;
        var table = lines.GetRange(start, newest.Count).Concat(fresh).Order(StringComparer.Ordinal).ToList();
        lines.RemoveRange(start, newest.Count);
        lines.InsertRange(start, table);
        return string.Join('\n', lines);
    }

    private static string RowOf(DiagnosticDescriptor rule)
    {
        var severity = rule.DefaultSeverity == DiagnosticSeverity.None ? "Disabled" : rule.DefaultSeverity.ToString();
        return $"{rule.Id} | {rule.Category} | {severity} | {rule.Title}";
    }

    private static string IdOf(string line) => line[..6];

    private IEnumerable<int> RowsBelow(string heading)
    {
        var isBelow = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            isBelow = _lines[i].StartsWith('#') ? _lines[i] == heading : isBelow;
            if (isBelow && _lines[i].StartsWith("TX", StringComparison.Ordinal))
            {
                yield return i;
            }
        }
    }
}
