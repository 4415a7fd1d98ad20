using ClauseScan.Corpus.Tests.Rendering;

namespace ClauseScan.Corpus.Tests;

public sealed class MarkedAgreementTests
{
    private const string Front = "numbering: english\nflow in: inbound Licensor → Licensee\nflow back: outbound Licensee → Licensor\n\n";

    [Fact]
    public void A_mark_gives_one_expectation_for_each_rule()
    {
        var agreement = MarkedAgreement.Parse(Front + "1> {|TX1002@back,TX4001:Licensee licenses it.|} More.\n");
        Assert.Equal(
            "TX1002\toutbound\tLicensee→Licensor\tLicensee licenses it.\nTX4001\tinbound\tLicensor→Licensee\tLicensee licenses it.\n",
            agreement.ExpectedLines());
    }

    [Fact]
    public void Marks_do_not_show() =>
        Assert.Equal("A b c. More.", MarkedAgreement.Parse(Front + "A {|TX3001:**b** c.|} More.\n").Blocks[0].ShownText);

    [Fact]
    public void Flagged_words_are_those_of_the_final_wording() =>
        Assert.Equal("two drawings", MarkedAgreement.Parse(Front + "{|TX4001:{-one-}{+two+} {hidden:no }drawings|}\n").Expectations[0].Words);

    [Fact]
    public void A_mark_inside_hidden_text_flags_hidden_words() =>
        Assert.Equal("kept back", MarkedAgreement.Parse(Front + "a {hidden:{|?TX4001:kept back|}}\n").Expectations[0].Words);

    [Fact]
    public void A_deleted_clause_takes_no_number() =>
        Assert.Equal(["1.", "2."], Numbers("english", "1> a\n1> {-b-}\n1> c\n"));

    [Fact]
    public void An_expectation_with_a_question_mark_is_open() =>
        Assert.Equal(ExpectationStrength.Open, MarkedAgreement.Parse(Front + "{|?TX4001:x|}\n").Expectations[0].Strength);

    [Fact]
    public void Numbers_are_computed_by_level() =>
        Assert.Equal(["1.", "1.1", "(a)", "(b)", "1.2", "(a)", "2."], Numbers("english", "1> a\n2> b\n3> c\n3> d\n2> e\n3> f\n1> g\n"));

    [Fact]
    public void Chinese_numbers_count_in_Chinese() =>
        Assert.Equal(["第一条", "1.1", "（1）", "第二条"], Numbers("chinese", "1> a\n2> b\n3> c\n1> d\n"));

    [Theory]
    [InlineData(10, "第十条")]
    [InlineData(11, "第十一条")]
    [InlineData(20, "第二十条")]
    [InlineData(23, "第二十三条")]
    public void Chinese_numerals_pass_ten(int count, string expected) =>
        Assert.Equal(expected, Numbers("chinese", string.Concat(Enumerable.Repeat("1> a\n", count)))[^1]);

    [Fact]
    public void Numbers_start_again_under_a_new_title() =>
        Assert.Equal(["1.", "2.", "1."], Numbers("english", "# A\n1> a\n1> b\n# B\n1> c\n"));

    [Theory]
    [InlineData("{|TX1001:never closed")]
    [InlineData("{|TX1001:one {|TX1002:two|}|}")]
    [InlineData("never opened|}")]
    [InlineData("**bold")]
    [InlineData("{+inserted")]
    [InlineData("{|TX1001@nobody:x|}")]
    public void A_broken_mark_is_refused(string line) =>
        Assert.Throws<FormatException>(() => MarkedAgreement.Parse(Front + line + "\n"));

    private static string[] Numbers(string style, string body) =>
        [.. MarkedAgreement.Parse($"numbering: {style}\n\n{body}").Blocks.Where(b => b.Number.Length > 0).Select(b => b.Number)];
}
