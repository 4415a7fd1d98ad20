using ClauseScan.Reports;

namespace ClauseScan.Tests.Reports;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("a\tb\r\n c", "a b c")]
    [InlineData("\u001b[31mred", "[31mred")]
    [InlineData("pay \u202Eeslaf\u202C now", "pay eslaf now")]
    [InlineData("x\u0000\u0085\u2028y", "x y")]
    public void What_could_steer_a_terminal_is_taken_out(string text, string line) => Assert.Equal(line, Printable.Line(text));

    [Theory]
    [InlineData("甲方 assigns", 20, "甲方 assigns")]
    [InlineData("abcdef", 3, "abc…")]
    [InlineData("ab😀", 3, "ab…")]
    public void A_long_line_is_cut_at_a_whole_character(string text, int length, string line) => Assert.Equal(line, Printable.Line(text, length));
}
