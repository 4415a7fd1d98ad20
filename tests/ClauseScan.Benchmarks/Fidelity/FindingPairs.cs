using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;

namespace ClauseScan.Benchmarks.Fidelity;

/// <summary>The findings of one agreement read from two files, paired by rule and words. Findings about the reading itself are left out.</summary>
internal sealed class FindingPairs
{
    private static readonly Lazy<AgreementScanner> Scanner = new(() => new AgreementScanner(new CatalogueMatcher(TechnologyCatalogue.Load())));

    /// <summary>Pairs the findings of two files.</summary>
    public FindingPairs(string name, string one, string other)
        : this(name, FindingsOf(one), FindingsOf(other))
    {
    }

    /// <summary>Pairs findings, given as rule and words.</summary>
    public FindingPairs(string name, ImmutableArray<(string Rule, string Words)> one, ImmutableArray<(string Rule, string Words)> other)
    {
        Name = name;
        var left = other.Select(f => (f.Rule, f.Words, Bag: new WordSequence(f.Words))).ToList();
        var alone = ImmutableArray.CreateBuilder<(string Rule, string Words)>();
        foreach (var finding in one)
        {
            var words = new WordSequence(finding.Words);
            var pair = left.Where(f => f.Rule == finding.Rule).Select(f => (Finding: f, Share: Shared(words, f.Bag))).OrderByDescending(p => p.Share).FirstOrDefault();
            if (pair.Share >= 0.5)
            {
                left.Remove(pair.Finding);
                Paired++;
            }
            else
            {
                alone.Add(finding);
            }
        }

        OnlyInOne = alone.ToImmutable();
        OnlyInOther = [.. left.Select(f => (f.Rule, f.Words))];
    }

    public string Name { get; }

    /// <summary>The number of pairs.</summary>
    public int Paired { get; }

    /// <summary>Rule and words of the findings that only the first file gave.</summary>
    public ImmutableArray<(string Rule, string Words)> OnlyInOne { get; }

    /// <summary>Rule and words of the findings that only the second file gave.</summary>
    public ImmutableArray<(string Rule, string Words)> OnlyInOther { get; }

    /// <summary>The share of all findings that have a partner.</summary>
    public static double ShareOf(IReadOnlyCollection<FindingPairs> all)
    {
        var paired = 2.0 * all.Sum(p => p.Paired);
        return paired / (paired + all.Sum(p => p.OnlyInOne.Length + p.OnlyInOther.Length));
    }

    /// <summary>The pairs of files of two folders that have the same name up to the first dot.</summary>
    public static IReadOnlyList<FindingPairs> Of(string wordFolder, string pdfFolder) =>
    [
        .. (from word in Directory.EnumerateFiles(wordFolder, "*.docx").Order(StringComparer.Ordinal)
            let name = Path.GetFileNameWithoutExtension(word)
            let pdf = Path.Combine(pdfFolder, name + ".pdf")
            where File.Exists(pdf)
            select (name, word, pdf)).AsParallel().AsOrdered().Select(f => new FindingPairs(f.name, f.word, f.pdf)),
    ];

    /// <summary>Writes the share, and the findings without a partner.</summary>
    public static void Write(TextWriter output, IReadOnlyList<FindingPairs> all)
    {
        output.WriteLine(FormattableString.Invariant($"{all.Count} agreements, {all.Sum(p => p.Paired)} pairs, {all.Sum(p => p.OnlyInOne.Length)} findings in DOCX only, {all.Sum(p => p.OnlyInOther.Length)} in PDF only: {100 * ShareOf(all):F2} % have a partner"));
        foreach (var pairs in all)
        {
            foreach (var (rule, words) in pairs.OnlyInOne)
            {
                output.WriteLine($"{pairs.Name}  DOCX only  {rule}  {words.Replace('\n', ' ')}");
            }

            foreach (var (rule, words) in pairs.OnlyInOther)
            {
                output.WriteLine($"{pairs.Name}  PDF only   {rule}  {words.Replace('\n', ' ')}");
            }
        }
    }

    private static ImmutableArray<(string Rule, string Words)> FindingsOf(string file)
    {
        var document = DocumentReader.Read(file, new ReadingOptions());
        return
        [
            .. from finding in Scanner.Value.Scan(document, new ScanOptions()).Findings
               let diagnostic = finding.Diagnostic
               where !diagnostic.Descriptor.Id.StartsWith("TX9", StringComparison.Ordinal)
               select (diagnostic.Descriptor.Id, document.Text[diagnostic.Span]),
        ];
    }

    /// <summary>The share of the longer row of words that both have in common.</summary>
    private static double Shared(WordSequence one, WordSequence other)
    {
        if (one.Count == 0 && other.Count == 0)
        {
            return 1;
        }

        var words = Enumerable.Range(0, one.Count).Select(i => one[i].Word).ToList();
        var shared = Enumerable.Range(0, other.Count).Count(i => words.Remove(other[i].Word));
        return (double)shared / Math.Max(one.Count, other.Count);
    }
}
