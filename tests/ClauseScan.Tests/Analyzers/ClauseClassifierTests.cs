using ClauseScan.Analyzers.Classification;
using ClauseScan.Catalogue;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Tests.Analyzers;

/// <summary>What the clause model that ships adds to the rules.</summary>
public sealed class ClauseClassifierTests
{
    private const string BeyondPatterns = "Licensor's personnel will remain on call around the clock in order to diagnose malfunctions of the software and restore the system to working order.";
    private const string Ordinary = "Licensor's personnel will observe the rules of the house while they are on the premises of Licensee.";

    private static readonly AgreementScanner _classified = new(new CatalogueMatcher(TechnologyCatalogue.Load()));

    private static readonly ScanOptions _lenient = new() { MinRank = 15 };

    [Fact]
    public void The_program_ships_a_model() => Assert.NotNull(ClauseModel.BuiltIn);

    [Fact]
    public void A_service_that_no_pattern_tells_of_is_found_by_the_model()
    {
        Assert.DoesNotContain(Transfers(Verify.Scan(Verify.InLicence(BeyondPatterns), Everything)), IsService);
        Assert.Contains(Transfers(_classified.Scan(Document(BeyondPatterns), _lenient)), IsService);
    }

    [Fact]
    public void An_ordinary_duty_is_not() =>
        Assert.DoesNotContain(Transfers(_classified.Scan(Document(Ordinary), _lenient)), IsService);

    [Fact]
    public void A_finding_names_the_words_that_weighed_most_and_where_they_stand()
    {
        var scan = _classified.Scan(Document("Licensor hereby grants to Licensee an exclusive licence under the Patents to make and sell pumps."), new ScanOptions());
        var licence = Assert.Single(Transfers(scan), d => d.Descriptor.Id == "TX3001");
        var words = licence.Evidence.Where(e => e.Kind == "words").ToList();
        Assert.NotEmpty(words);
        Assert.All(words, w => Assert.Equal(w.Text, scan.Document.Text[w.Span!.Value]));
        Assert.Contains(licence.Evidence, e => e.Kind == "pattern");
        Assert.Contains(licence.Evidence, e => e.Kind == "model");
    }

    [Fact]
    public void A_heading_is_no_transfer() =>
        Assert.DoesNotContain(Transfers(_classified.Scan(Document("Technical assistance and training"), new ScanOptions())), d => d.Span.Length < 40);

    [Fact]
    public void The_share_of_a_calibration_rises_with_the_score()
    {
        var calibration = new Calibration([-1, 0, 2], [0.1f, 0.4f, 0.9f]);
        Assert.Equal(0.1, calibration.At(-5), 3);
        Assert.Equal(0.25, calibration.At(-0.5), 3);
        Assert.Equal(0.9, calibration.At(9), 3);
    }

    [Fact]
    public void A_question_that_nobody_answered_is_answered_no() => Assert.Equal(0, new Calibration([], []).At(3));

    private static ScanOptions Everything => new() { MinRank = 0 };

    private static SourceDocument Document(string clause) =>
        new("test.txt", "", SourceText.FromPlainText(Verify.InLicence(clause)), DocumentMap.Empty, ReadingOutcome.Whole, []);

    private static IEnumerable<Diagnostic> Transfers(ScanResult result) => result.Findings.Select(f => f.Diagnostic).Where(d => d.Transfer is not null);

    private static bool IsService(Diagnostic diagnostic) => diagnostic.Descriptor.Category == DiagnosticCategory.TechnicalService;
}
