using ClauseScan.Catalogue;
using ClauseScan.Corpus.Tests.Rendering;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;

namespace ClauseScan.Corpus.Tests;

/// <summary>Scans every file of the corpus and holds the findings to what a careful lawyer expects of it.</summary>
public sealed class ExpectedFindingsTests
{
    private static readonly Lazy<AgreementScanner> Scanner = new(() => new AgreementScanner(new CatalogueMatcher(TechnologyCatalogue.Load())));

    public static TheoryData<string, string> All() => Files(_ => true);

    public static TheoryData<string, string> Loud() => Files(a => !a.Front.IsSilent);

    public static TheoryData<string, string> Silent() => Files(a => a.Front.IsSilent);

    public static TheoryData<string> InSeveralFormats() =>
        [.. CorpusFolder.Agreements().GroupBy(a => a.Name).Where(g => g.Count() > 1).Select(g => g.Key)];

    [Theory]
    [MemberData(nameof(Loud))]
    public void Every_expected_passage_is_read(string name, string file)
    {
        var words = new SqueezedWords(Scan(file).Document.Text.Content);
        Assert.Empty(Transfers(name).Where(e => e.Strength == ExpectationStrength.Required && words.Find(e.Words) is null).Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Loud))]
    public void Every_expected_transfer_is_found_in_its_category(string name, string file)
    {
        var match = Match(name, file);
        Assert.Empty(match.Required.Where(e => match.InCategory(e).IsEmpty).Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Loud))]
    public void Every_expected_transfer_is_found_under_its_rule(string name, string file)
    {
        var match = Match(name, file);
        Assert.Empty(match.Required.Where(e => match.UnderRule(e).IsEmpty).Select(Describe));
    }

    [Theory]
    [MemberData(nameof(Loud))]
    public void Every_transfer_found_goes_the_expected_way(string name, string file)
    {
        var match = Match(name, file);
        Assert.Empty(match.Required.SelectMany(
            e => match.InCategory(e).Where(f => !ExpectationMatch.GoesTheWay(f, e)).Select(f => $"{Describe(e)}: {f.Diagnostic.Transfer?.Direction}")));
    }

    [Theory]
    [MemberData(nameof(Loud))]
    public void No_transfer_is_found_elsewhere(string name, string file) =>
        Assert.Empty(Match(name, file).Unexpected());

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_silent_agreement_has_no_transfer(string name, string file)
    {
        Assert.Empty(Transfers(name));
        Assert.Empty(Scan(file).Findings.Where(IsTransfer).Select(f => f.Diagnostic.Descriptor.Id + " " + f.Diagnostic.Message));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Rules_about_the_whole_document_are_found_or_not_as_expected(string name, string file)
    {
        var result = Scan(file);
        foreach (var expectation in CorpusFolder.Source(name).Expectations.Where(e => !e.IsTransfer && AppliesTo(e, file)))
        {
            if (expectation.Strength != ExpectationStrength.Open)
            {
                Assert.True(IsFound(result, expectation) == (expectation.Strength == ExpectationStrength.Required), expectation.ToLine());
            }
        }
    }

    [Theory]
    [MemberData(nameof(InSeveralFormats))]
    public void All_formats_of_an_agreement_give_the_same_transfers(string name)
    {
        var findings = CorpusFolder.Agreements().Where(a => a.Name == name).Select(a => (a.File, Transfers: TransfersFound(a.File))).ToList();
        Assert.All(findings.Skip(1), other => Assert.Equal(findings[0].Transfers, other.Transfers));
    }

    private static List<string> TransfersFound(string file)
    {
        var result = Scan(file);
        return [.. result.Findings.Where(IsTransfer)
            .Select(f => f.Diagnostic.Descriptor.Id + " " + new SqueezedWords(result.Document.Text[f.Diagnostic.Span]).Content)
            .Order(StringComparer.Ordinal)];
    }

    private static bool IsFound(ScanResult result, Expectation expectation) => expectation.Rule switch
    {
        "TX6001" or "TX6002" when expectation.Words != "-" => result.Candidates.Any(c => c.Item.Id == expectation.Words),
        "TX9003" when expectation.Words != "-" => result.Findings.Any(
            f => f.Diagnostic.Descriptor.Id == "TX9003" && f.Diagnostic.Message.Contains(expectation.Words, StringComparison.OrdinalIgnoreCase)),
        _ => result.Findings.Any(f => f.Diagnostic.Descriptor.Id == expectation.Rule),
    };

    /// <summary>Tracked changes and hidden text are lost in a PDF.</summary>
    private static bool AppliesTo(Expectation expectation, string file) =>
        expectation.Rule is not ("TX9002" or "TX9005") || file.EndsWith(".docx", StringComparison.Ordinal);

    private static ExpectationMatch Match(string name, string file)
    {
        var result = Scan(file);
        return new ExpectationMatch(result.Document.Text.Content, [.. Transfers(name)], [.. result.Findings.Where(IsTransfer)]);
    }

    private static IEnumerable<Expectation> Transfers(string name) =>
        CorpusFolder.Source(name).Expectations.Where(e => e.IsTransfer && e.Words != "-");

    private static bool IsTransfer(Finding finding) => DiagnosticCategory.IsTransfer(finding.Diagnostic.Descriptor.Category);

    private static string Describe(Expectation expectation) => $"{expectation.Rule} {expectation.Parties}: {expectation.Words}";

    private static ScanResult Scan(string file) => Scanner.Value.Scan(
        DocumentReader.Read(Path.Combine(CorpusFolder.Rendered, file), new ReadingOptions()), new ScanOptions());

    private static TheoryData<string, string> Files(Func<MarkedAgreement, bool> predicate)
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, file) in CorpusFolder.Agreements().Where(a => predicate(CorpusFolder.Source(a.Name))))
        {
            data.Add(name, file);
        }

        return data;
    }
}
