using ClauseScan.Corpus.Tests.Rendering;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Corpus.Tests;

public sealed class ExpectationMatchTests
{
    private const string Text = "Licensee shall deliver\nall drawings. Notices are in writing.";
    private static readonly Expectation Delivery =
        new("TX4001", ExpectationStrength.Required, "outbound", "Licensee→Licensor", "Licensee shall deliver all drawings.");

    [Theory]
    [InlineData("TX4001", 0, 36, true)]
    [InlineData("TX4003", 0, 22, true)]
    [InlineData("TX5001", 0, 36, false)]
    [InlineData("TX4001", 37, 60, false)]
    public void A_finding_meets_an_expectation_by_band_and_words(string rule, int start, int end, bool meets) =>
        Assert.Equal(meets, !Match(Found(rule, start, end)).InCategory(Delivery).IsEmpty);

    [Fact]
    public void The_very_rule_is_told_apart_from_its_band()
    {
        Assert.Empty(Match(Found("TX4003", 0, 36)).UnderRule(Delivery));
        Assert.Single(Match(Found("TX4001", 0, 36)).UnderRule(Delivery));
    }

    [Fact]
    public void A_finding_elsewhere_is_unexpected()
    {
        Assert.Equal([("TX4001", "Notices are in writing.")], Match(Found("TX4001", 37, 60)).Unexpected());
        Assert.Empty(Match(Found("TX5001", 0, 36)).Unexpected());
    }

    [Fact]
    public void The_way_is_the_expected_one_or_both()
    {
        Assert.True(ExpectationMatch.GoesTheWay(Found("TX4001", 0, 36), Delivery));
        Assert.False(ExpectationMatch.GoesTheWay(Found("TX4001", 0, 36), Delivery with { Direction = "inbound" }));
    }

    private static ExpectationMatch Match(Finding finding) => new(Text, [Delivery], [finding]);

    private static Finding Found(string rule, int start, int end)
    {
        var descriptor = new DiagnosticDescriptor(rule, DiagnosticCategory.KnowHow, "", DiagnosticSeverity.Warning, "", "", "");
        var transfer = new Transfer("Licensee", "Licensor", TransferDirection.Outbound);
        return new Finding(new Diagnostic(descriptor, TextSpan.FromBounds(start, end), "") { Transfer = transfer }, [], null, []);
    }
}
