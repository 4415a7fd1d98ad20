using ClauseScan.Syntax;

namespace ClauseScan.Tests.Syntax;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Alpha Inc. grants a licence. Beta pays.", "Alpha Inc. grants a licence.|Beta pays.")]
    [InlineData("It is signed by Alpha Inc. The licence is free.", "It is signed by Alpha Inc.|The licence is free.")]
    [InlineData("See Sec. 2 and No. 3, e.g. Art. 4. Then stop.", "See Sec. 2 and No. 3, e.g. Art. 4.|Then stop.")]
    [InlineData("Under 11 U.S.C. Sec. 101 et seq. it ends.", "Under 11 U.S.C. Sec. 101 et seq. it ends.")]
    [InlineData("Mr. J. R. Smith of the U.S. Navy signs. He pays 1.5 million.", "Mr. J. R. Smith of the U.S. Navy signs.|He pays 1.5 million.")]
    [InlineData("He called it \"the Product.\" It is new.", "He called it \"the Product.\"|It is new.")]
    [InlineData("Really? Yes! Good; fine: so.", "Really?|Yes!|Good; fine: so.")]
    [InlineData("As set out in Exhibit A. The Parties agree.", "As set out in Exhibit A.|The Parties agree.")]
    public void English_sentences_end_at_stops_that_end_them(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("甲方提供技术。乙方付款！对吗？", "甲方提供技术。|乙方付款！|对吗？")]
    [InlineData("以下简称甲方．乙方付款１．５元。", "以下简称甲方．|乙方付款１．５元。")]
    [InlineData("以下简称甲方.乙方付款1.5元。", "以下简称甲方.|乙方付款1.5元。")]
    [InlineData("甲方称“不可。”乙方同意。", "甲方称“不可。”|乙方同意。")]
    [InlineData("短句；短句。", "短句；短句。")]
    public void Chinese_sentences_end_at_their_marks(string text, string expected) => Check(text, expected);

    [Fact]
    public void A_Chinese_semicolon_ends_a_long_sentence_only()
    {
        var part = new string('甲', 45);
        Check($"{part}；{part}。", $"{part}；|{part}。");
    }

    [Fact]
    public void A_bilingual_paragraph_holds_sentences_of_both_languages() =>
        Check(
            "Licensee shall pay all royalties in time 被许可方应当按时支付全部提成费",
            "Licensee shall pay all royalties in time|被许可方应当按时支付全部提成费");

    [Fact]
    public void A_name_in_the_other_language_splits_nothing() =>
        Check("甲方为Alpha Technology Inc公司，乙方应当付款。", "甲方为Alpha Technology Inc公司，乙方应当付款。");

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text, 0, text.Length).Select(s => text.Substring(s.Span.Start, s.Span.Length))));
}
