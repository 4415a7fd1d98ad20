using System.Collections.Immutable;
using ClauseScan.Analyzers;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Training;

/// <summary>The findings of agreements, each scanned with the model that did not see it.</summary>
internal sealed class HeldOutScan
{
    private HeldOutScan(ImmutableArray<LabelledAgreement> agreements, ImmutableArray<ScoredFinding> findings) =>
        (Agreements, Findings) = (agreements, findings);

    /// <summary>The agreements.</summary>
    public ImmutableArray<LabelledAgreement> Agreements { get; }

    /// <summary>All findings of transfer rules whatever their rank, those of rules that are off by default included.</summary>
    public ImmutableArray<ScoredFinding> Findings { get; }

    /// <summary>Scans agreements.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="modelOf">The model for each; null where rules alone are to rank.</param>
    public static HeldOutScan Of(ImmutableArray<LabelledAgreement> agreements, Func<int, ClauseModel?> modelOf)
    {
        var matcher = new CatalogueMatcher(TechnologyCatalogue.Load());
        var findings = new ImmutableArray<ScoredFinding>[agreements.Length];
        Parallel.For(0, agreements.Length, i =>
        {
            var scanner = new AgreementScanner(matcher, modelOf(i));
            var document = new SourceDocument(agreements[i].Name, "", agreements[i].Text, DocumentMap.Empty, ReadingOutcome.Whole, []);
            var result = scanner.Scan(document, new ScanOptions { MinRank = 0, AllRules = true });
            findings[i] = [.. result.Findings.Where(f => f.Diagnostic.Transfer is not null).Select(f => Score(agreements[i], f.Diagnostic))];
        });
        return new HeldOutScan(agreements, [.. findings.SelectMany(f => f)]);
    }

    /// <summary>Compares the findings of some agreements with a predicate on findings.</summary>
    public CategoryFigures Figures(string category, Func<LabelledAgreement, bool> among, Func<Diagnostic, bool> isReported)
    {
        var reported = Findings.Where(f => f.Diagnostic.Descriptor.Category == category && among(f.Agreement) && isReported(f.Diagnostic)).ToLookup(f => f.Agreement.Name);
        int labels = 0, found = 0, counted = 0, right = 0;
        foreach (var agreement in Agreements.Where(among))
        {
            var ofAgreement = reported[agreement.Name].ToList();
            foreach (var label in agreement.Labels.Where(l => l.IsCore && l.Categories.Contains(category)))
            {
                labels++;
                found += ofAgreement.Exists(f => label.Meets(f.Diagnostic.Span)) ? 1 : 0;
            }

            counted += ofAgreement.Count(f => f.IsRight is not null);
            right += ofAgreement.Count(f => f.IsRight == true);
        }

        return new CategoryFigures(labels, found, counted, right);
    }

    /// <summary>How many core labels of some categories there are, and how many of them a reported finding of any category meets.</summary>
    public (int Labels, int Flagged) FlaggedAtAll(IReadOnlyList<string> categories, Func<LabelledAgreement, bool> among, Func<Diagnostic, bool> isReported)
    {
        var reported = Findings.Where(f => among(f.Agreement) && isReported(f.Diagnostic)).ToLookup(f => f.Agreement.Name);
        var labels = Agreements.Where(among)
            .SelectMany(a => a.Labels.Where(l => l.IsCore && l.Categories.Any(categories.Contains)).Select(l => (Agreement: a, Label: l))).ToList();
        return (labels.Count, labels.Count(l => reported[l.Agreement.Name].Any(f => l.Label.Meets(f.Diagnostic.Span))));
    }

    private static ScoredFinding Score(LabelledAgreement agreement, Diagnostic diagnostic)
    {
        var met = agreement.Labels.Where(l => l.Categories.Contains(diagnostic.Descriptor.Category) && l.Meets(diagnostic.Span)).ToList();
        var core = met.Find(l => l.IsCore);
        bool? isRight = core is not null ? true : met.Count > 0 ? null : false;
        return new ScoredFinding(agreement, diagnostic, isRight, core is null ? null : NamesSame(core.From, diagnostic.Transfer!.Transferor));
    }

    private static bool? NamesSame(string labelled, string? found) =>
        labelled.Length == 0 || found is null ? null : WordsOf(labelled).Overlaps(WordsOf(found));

    private static HashSet<string> WordsOf(string name) =>
        [.. name.ToLowerInvariant().Split([.. name.Where(c => !char.IsLetterOrDigit(c) && c != '_').Distinct()], StringSplitOptions.RemoveEmptyEntries)];
}
