using System.Text;

namespace ClauseScan.Documents.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Chinese = "第一条 技术转让。甲方将专利技术转让给乙方，乙方支付转让费。\nExhibit A";

    public PlainTextReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void Chinese_is_decoded_from(string encoding, bool withMark)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes(Chinese);
        byte[] mark = withMark ? Encoding.GetEncoding(encoding).GetPreamble() : [];
        Assert.Equal(Chinese, Reading.Of([.. mark, .. bytes], "a.txt").Text.Content);
    }

    [Fact]
    public void Western_text_is_decoded_from_Windows_1252()
    {
        const string Text = "The “Licensee” pays €5 – café.";
        Assert.Equal(Text, Reading.Of(Encoding.GetEncoding(1252).GetBytes(Text), "a.txt").Text.Content);
    }

    [Fact]
    public void Text_of_an_encoding_that_cannot_be_told_is_not_guessed() =>
        Reading.AssertUnread(Reading.Of(Encoding.GetEncoding("koi8-r").GetBytes("Договор о передаче технологии"), "a.txt"), "UTF-8");

    [Fact]
    public void A_text_cut_inside_a_character_is_read_in_part()
    {
        var document = Reading.Of(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Chinese, 3)) + "末")[..^1], "a.txt");
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        Assert.StartsWith(Chinese, document.Text.Content, StringComparison.Ordinal);
        Assert.Single(document.Diagnostics);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("GB18030", false)]
    public void A_text_cut_inside_a_character_is_told_in(string encoding, bool withMark)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes(string.Concat(Enumerable.Repeat(Chinese, 3)) + "末")[..^1];
        byte[] mark = withMark ? Encoding.GetEncoding(encoding).GetPreamble() : [];
        var document = Reading.Of([.. mark, .. bytes], "a.txt");
        Assert.Equal(ReadingOutcome.Partial, document.Outcome);
        Assert.StartsWith(Chinese, document.Text.Content, StringComparison.Ordinal);
        Assert.Contains("damaged characters", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void A_wrong_byte_in_the_middle_loses_no_other_words_of(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes(string.Concat(Enumerable.Repeat(Chinese, 4)));
        bytes[bytes.Length / 2] = 0xFF;
        var document = Reading.Of(bytes, "a.txt");
        Assert.NotEqual(ReadingOutcome.Unread, document.Outcome);
        Assert.StartsWith(Chinese, document.Text.Content, StringComparison.Ordinal);
        Assert.EndsWith(Chinese, document.Text.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_line_endings_change()
    {
        var document = Reading.Of(Encoding.UTF8.GetBytes("\uFEFF One  \t\r\n\r\nTwo\u00A0\uFB01\f Three\rFour"), "a.txt");
        Assert.Equal(" One  \t\n\nTwo\u00A0\uFB01\f Three\nFour", document.Text.Content);
        Assert.Equal(["One", "Two\u00A0\uFB01", "Three", "Four"], document.Body());
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
    }

    [Fact]
    public void Hard_wrapped_paragraphs_are_one_block_each()
    {
        var paragraph = "The Licensee shall assign to the Licensor all right, title and interest\nin and to each improvement that the Licensee makes to the technology\nduring the term.";
        var document = Reading.Of(Encoding.UTF8.GetBytes($"LICENCE AGREEMENT\n\n{paragraph}\n\n{paragraph}\n\nBy:\nName:\n"), "a.txt");
        Assert.Equal(["LICENCE AGREEMENT", paragraph, paragraph, "By:", "Name:"], document.Body());
    }

    [Fact]
    public void Lines_of_a_text_that_is_not_wrapped_are_one_block_each()
    {
        var text = "1. Licence\nThe Licensor grants a licence.\n" + new string('x', 300) + "\nThe Licensee pays a royalty.\nEnd";
        Assert.Equal(text.Split('\n'), Reading.Of(Encoding.UTF8.GetBytes(text), "a.txt").Body());
    }

    [Fact]
    public void White_space_alone_is_nothing_to_read() => Reading.AssertUnread(Reading.Of(" \n\n\t"u8.ToArray(), "a.txt"), "white space");
}
