using ClauseScan.Diagnostics;
using ClauseScan.Reports;

namespace ClauseScan.Tests.Reports;

public sealed class FingerprintsTests
{
    [Theory]
    [InlineData("Licensee  assigns “X”.", "licensee\nassigns \"X\".")]
    [InlineData("Ａ１，", "a1,")]
    [InlineData("know\u00ADhow", "knowhow")]
    [InlineData("know–how", "know-how")]
    public void Layout_and_forms_of_letters_do_not_count(string one, string other) =>
        Assert.Equal(Fingerprints.OfText(one), Fingerprints.OfText(other));

    [Theory]
    [InlineData("Licensee assigns", "Licensor assigns")]
    [InlineData("甲方转让", "乙方转让")]
    public void Words_count(string one, string other) => Assert.NotEqual(Fingerprints.OfText(one), Fingerprints.OfText(other));

    [Fact]
    public void The_first_way_of_folding_stays_as_released() => Assert.Equal(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprints.OfText(" A b\tC"));

    [Fact]
    public void The_direction_counts_for_the_facts()
    {
        var finding = SampleResults.Whole.Findings[0];
        var turned = finding with
        {
            Diagnostic = finding.Diagnostic with { Transfer = finding.Diagnostic.Transfer! with { Direction = TransferDirection.Inbound } },
        };
        Assert.NotEqual(Fingerprints.OfFacts(finding), Fingerprints.OfFacts(turned));
    }
}
