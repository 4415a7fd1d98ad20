using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Analyzers;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Training;

/// <summary>Figures of findings on held-out agreements.</summary>
public sealed class Evaluation
{
    private static readonly string[] _categories = [.. DiagnosticCategory.All.Where(DiagnosticCategory.IsTransfer)];
    private static readonly double[] _thresholds = [5, 10, 15, 20, 25, 30, 40, 50, 60];
    private readonly HeldOutScan _scan;
    private readonly HeldOutScan _rules;
    private readonly int[] _folds;

    internal Evaluation(HeldOutScan scan, HeldOutScan rules, int[] folds) => (_scan, _rules, _folds) = (scan, rules, folds);

    /// <summary>The whole report as text.</summary>
    public string Report()
    {
        var report = new StringWriter(CultureInfo.InvariantCulture);
        report.WriteLine($"{_scan.Agreements.Length} agreements in {_folds.Max() + 1} folds, near-duplicates in one fold; each scanned with the model that did not see it.");
        foreach (var group in _scan.Agreements.GroupBy(a => (a.IsChinese, a.Collection)).OrderBy(g => g.Key.IsChinese).ThenBy(g => g.Key.Collection, StringComparer.Ordinal))
        {
            var members = group.ToHashSet();
            Table(report, $"{(group.Key.IsChinese ? "Chinese" : "English")}, {group.Key.Collection} ({members.Count})", members.Contains);
        }

        Table(report, "English, all", a => !a.IsChinese);
        Table(report, "Chinese, all", a => a.IsChinese);
        report.WriteLine();
        report.WriteLine($"CUAD's own labels, area under the precision-recall curve: IP Ownership Assignment {WideCurve.Area(_scan, ClauseShares.AnyAssignmentHead, DiagnosticCategory.Assignment):0.000}, License Grant {WideCurve.Area(_scan, ClauseShares.AnyLicenceHead, DiagnosticCategory.Licence):0.000}");
        report.WriteLine($"  rules alone: {WideCurve.Area(_rules, ClauseShares.AnyAssignmentHead, DiagnosticCategory.Assignment):0.000}, {WideCurve.Area(_rules, ClauseShares.AnyLicenceHead, DiagnosticCategory.Licence):0.000}");
        Thresholds(report, "English", a => !a.IsChinese);
        Thresholds(report, "Chinese", a => a.IsChinese);
        Reliability(report);
        Rules(report);
        return report.ToString();
    }

    /// <summary>The figures of each rule of transfers that is on by default, by its id.</summary>
    public ImmutableArray<RuleFigures> RuleFigures() =>
    [
        .. BuiltInAnalyzers.Descriptors
            .Where(d => DiagnosticCategory.IsTransfer(d.Category) && d.DefaultSeverity != DiagnosticSeverity.None)
            .OrderBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => (d.Id, Figures: _scan.Figures(d.Category, _ => true, f => f.Descriptor.Id == d.Id && IsReported(f))))
            .Select(r => new RuleFigures(r.Id, r.Figures.Findings, r.Figures.Right, r.Figures.Labels, r.Figures.Found)),
    ];

    private static bool IsReported(Diagnostic diagnostic) => TransferRanks.IsReported(diagnostic, TransferRanks.Threshold);

    private void Table(TextWriter report, string title, Func<LabelledAgreement, bool> among)
    {
        report.WriteLine();
        report.WriteLine($"{title,-42} labels  recall findings precision     F1   rules F1   P at 90 % R");
        var f1 = new List<double>();
        var rulesF1 = new List<double>();
        foreach (var category in _categories)
        {
            var figures = _scan.Figures(category, among, IsReported);
            if (figures.Labels == 0)
            {
                continue;
            }

            var rules = _rules.Figures(category, among, d => TransferRanks.IsReported(d, TransferRanks.RuleThreshold));
            f1.Add(figures.F1);
            rulesF1.Add(rules.F1);
            report.WriteLine($"  {category,-40} {figures.Labels,6} {figures.Recall,7:0.000} {figures.Findings,8} {figures.Precision,9:0.000} {figures.F1,6:0.000} {rules.F1,10:0.000} {PrecisionAtRecall(category, among, 0.9)?.ToString("0.000", CultureInfo.InvariantCulture) ?? "not reached",13}");
        }

        var (labels, flagged) = _scan.FlaggedAtAll(_categories, among, IsReported);
        var (grantBacks, flaggedBacks) = _scan.FlaggedAtAll([DiagnosticCategory.GrantBack], among, IsReported);
        report.WriteLine($"  labels of any category met by a finding of any category: {flagged} of {labels}; of the grant-backs {flaggedBacks} of {grantBacks}");
        var named = _scan.Findings.Where(f => among(f.Agreement) && IsReported(f.Diagnostic) && f.NamesTransferor is not null).ToList();
        report.WriteLine($"  macro-F1 {(f1.Count == 0 ? 0 : f1.Average()):0.000} (rules alone {(rulesF1.Count == 0 ? 0 : rulesF1.Average()):0.000}); transferor named right {named.Count(f => f.NamesTransferor == true)} of {named.Count}");
    }

    // Null where no rank is low enough to reach the recall.
    private double? PrecisionAtRecall(string category, Func<LabelledAgreement, bool> among, double recall)
    {
        for (var rank = 95.0; rank >= 1; rank -= rank > 10 ? 2.5 : 1)
        {
            var figures = _scan.Figures(category, among, d => TransferRanks.IsReported(d, rank));
            if (figures.Recall >= recall)
            {
                return figures.Precision;
            }
        }

        return null;
    }

    private void Thresholds(TextWriter report, string title, Func<LabelledAgreement, bool> among)
    {
        report.WriteLine();
        report.WriteLine($"{title}: recall / precision by threshold");
        report.WriteLine("  " + new string(' ', 18) + string.Concat(_thresholds.Select(t => $"{t,13}")));
        foreach (var category in _categories)
        {
            report.WriteLine($"  {category,-18}" + string.Concat(_thresholds.Select(t =>
            {
                var figures = _scan.Figures(category, among, d => TransferRanks.IsReported(d, t));
                return string.Create(CultureInfo.InvariantCulture, $"  {figures.Recall:0.00} / {figures.Precision:0.00}");
            })));
        }
    }

    private void Reliability(TextWriter report)
    {
        report.WriteLine();
        report.WriteLine("Of findings ranked   counted   right");
        var counted = _scan.Findings.Where(f => f.IsRight is not null && f.Diagnostic.Descriptor.DefaultSeverity != DiagnosticSeverity.None).ToLookup(f => Math.Min(9, (int)(f.Diagnostic.Rank / 10)));
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var of = counted[tenth].ToList();
            report.WriteLine($"  {10 * tenth,3} to {10 * tenth + 10,3} {of.Count,16} {(of.Count == 0 ? 0 : 100.0 * of.Count(f => f.IsRight == true) / of.Count),6:0.0} %");
        }
    }

    private void Rules(TextWriter report)
    {
        report.WriteLine();
        report.WriteLine("Rule     findings reported   right   finds of its category's labels");
        foreach (var rule in RuleFigures())
        {
            report.WriteLine($"  {rule.Rule} {rule.Findings,18} {Share(rule.Right, rule.Findings),6:0.0} %   {Share(rule.Found, rule.Labels),5:0.0} % of {rule.Labels}{(rule.IsFew ? "   (too few findings to judge)" : "")}");
        }

        static double Share(int part, int of) => of == 0 ? 0 : 100.0 * part / of;
    }
}
