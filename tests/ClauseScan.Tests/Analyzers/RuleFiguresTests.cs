using ClauseScan.Analyzers;
using ClauseScan.Diagnostics;

namespace ClauseScan.Tests.Analyzers;

public sealed class RuleFiguresTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        RuleFigures[] figures = [new("TX1001", 46, 22, 71, 20), new("TX5005", 3, 1, 900, 1)];
        Assert.Equal(figures, RuleFigures.Read(new StringReader(RuleFigures.Write(figures))));
    }

    [Theory]
    [InlineData(46, 23, "50 % of 46")]
    [InlineData(8, 4, "50 % of 8, too few to judge")]
    [InlineData(0, 0, "no case")]
    public void A_share_says_how_many_cases_it_rests_on(int findings, int right, string text) =>
        Assert.Equal(text, new RuleFigures("TX1001", findings, right, 70, right).PrecisionText());

    [Fact]
    public void Every_rule_of_transfers_that_is_on_by_default_is_measured() => Assert.DoesNotContain(
        BuiltInAnalyzers.Descriptors,
        d => DiagnosticCategory.IsTransfer(d.Category) && d.DefaultSeverity != DiagnosticSeverity.None && RuleFigures.Of(d.Id) is null);

    [Fact]
    public void A_rule_that_is_no_transfer_is_not_measured() => Assert.Null(RuleFigures.Of("TX9001"));

    [Fact]
    public void A_line_of_another_form_is_refused() => Assert.Throws<FormatException>(() => RuleFigures.Read(new StringReader("TX1001\t3\n")));
}
