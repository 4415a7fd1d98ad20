using ClauseScan.Documents.Word;

namespace ClauseScan.Documents.Tests.Word;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalZero", 12, "12")]
    [InlineData("lowerLetter", 2, "b")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperLetter", 26, "Z")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("ordinal", 1, "1st")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("ordinal", 23, "23rd")]
    [InlineData("cardinalText", 21, "Twenty-one")]
    [InlineData("ordinalText", 20, "Twentieth")]
    [InlineData("ordinalText", 32, "Thirty-second")]
    [InlineData("none", 3, "")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 105, "一〇五")]
    [InlineData("chineseCountingThousand", 6, "六")]
    [InlineData("chineseCountingThousand", 12, "十二")]
    [InlineData("chineseCountingThousand", 105, "一百〇五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1001, "一千〇一")]
    [InlineData("chineseLegalSimplified", 13, "壹拾叁")]
    [InlineData("chineseLegalSimplified", 101, "壹佰零壹")]
    [InlineData("taiwaneseCounting", 22, "二十二")]
    [InlineData("japaneseCounting", 120, "百二十")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalEnclosedCircle", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("no such format", 5, "5")]
    public void Numbers_are_written_as_Word_writes_them(string format, int number, string expected) =>
        Assert.Equal(expected, NumberFormat.Format(number, format));

    [Theory]
    [InlineData("001, 002, 003, ...", 7, "007")]
    [InlineData("α, β, γ, ...", 2, "β")]
    [InlineData("", 2, "2")]
    public void A_custom_format_follows_its_first_numbers(string custom, int number, string expected) =>
        Assert.Equal(expected, NumberFormat.Format(number, "decimal", custom));
}
