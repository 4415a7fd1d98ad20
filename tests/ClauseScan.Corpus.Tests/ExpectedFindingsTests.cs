using ClauseScan.Catalogue;
using ClauseScan.Corpus.Tests.Rendering;
using ClauseScan.Diagnostics;
using ClauseScan.Documents;

namespace ClauseScan.Corpus.Tests;

/// <summary>Scans every file of the corpus and holds the findings to what a careful lawyer expects of it.</summary>
public sealed class ExpectedFindingsTests
{
    private static readonly Lazy<AgreementScanner> Scanner = new(() => new AgreementScanner(new CatalogueMatcher(TechnologyCatalogue.Load())));

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

    [Fact]
    public void The_grant_backs_of_the_inbound_licence_are_found_whole_and_outbound()
    {
        var match = Match("magnet-licence-japan-china", "magnet-licence-japan-china.docx");
        var grantBacks = match.Required.Where(e => e.Rule.StartsWith("TX1", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, grantBacks.Count);
        Assert.All(grantBacks, e => Assert.All(match.InCategory(e), f => Assert.True(ExpectationMatch.GoesTheWay(f, e))));
        Assert.All(grantBacks, e => Assert.NotEmpty(match.InCategory(e)));
    }

    [Fact]
    public void Findings_differ_from_what_is_expected_only_where_a_gap_is_known()
    {
        string[] gaps = [.. CorpusFolder.Agreements().SelectMany(a => Gaps(a.Name, a.File)).Order(StringComparer.Ordinal)];
        if (CorpusFolder.IsToBeRewritten)
        {
            KnownGaps.Rewrite(gaps);
        }

        Assert.Equal(KnownGaps.All, gaps);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_silent_agreement_has_no_transfer(string name, string file)
    {
        Assert.Empty(Transfers(name));
        Assert.Empty(Scan(file).Findings.Where(IsTransfer).Select(f => f.Diagnostic.Descriptor.Id + " " + f.Diagnostic.Message));
    }

    private static IEnumerable<string> Gaps(string name, string file)
    {
        var match = Match(name, file);
        foreach (var expected in match.Required)
        {
            var found = match.InCategory(expected);
            if (found.IsEmpty)
            {
                yield return KnownGaps.Line(file, "missed", expected.Rule, expected.Words);
            }
            else if (match.UnderRule(expected).IsEmpty)
            {
                yield return KnownGaps.Line(file, "other rule", expected.Rule, expected.Words);
            }

            if (found.Any(f => !ExpectationMatch.GoesTheWay(f, expected)))
            {
                yield return KnownGaps.Line(file, "direction", expected.Rule, expected.Words);
            }
        }

        foreach (var (rule, words) in match.Unexpected())
        {
            yield return KnownGaps.Line(file, "false alarm", rule, words);
        }

        var result = Scan(file);
        foreach (var expected in CorpusFolder.Source(name).Expectations.Where(e => !e.IsTransfer && AppliesTo(e, file)))
        {
            if (expected.Strength != ExpectationStrength.Open
                && IsFound(result, expected) != (expected.Strength == ExpectationStrength.Required))
            {
                yield return KnownGaps.Line(file, "document", expected.Rule, expected.Words);
            }
        }
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
