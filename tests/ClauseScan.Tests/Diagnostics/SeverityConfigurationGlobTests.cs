using ClauseScan.Diagnostics;

namespace ClauseScan.Tests.Diagnostics;

public sealed class SeverityConfigurationGlobTests
{
    [Theory]
    [InlineData("*", "a.docx")]
    [InlineData("*", "in/a.docx")]
    [InlineData("*.docx", "in/deep/a.docx")]
    [InlineData("legacy/**", "legacy/in/a.docx")]
    [InlineData("/legacy/*.pdf", "legacy/a.pdf")]
    [InlineData("**/old/*", "x/old/a.pdf")]
    [InlineData("**/old/*", "old/a.pdf")]
    [InlineData("*.{docx,pdf}", "a.pdf")]
    [InlineData("{a,{b,c}}.pdf", "c.pdf")]
    [InlineData("v[0-9].txt", "v3.txt")]
    [InlineData("v[!0-9].txt", "vx.txt")]
    [InlineData("合同?.pdf", "合同1.pdf")]
    public void Fits(string pattern, string path) => Assert.True(PathGlob.TryParse(pattern)!.Matches(path));

    [Theory]
    [InlineData("*.docx", "a.pdf")]
    [InlineData("legacy/*", "legacy/in/a.docx")]
    [InlineData("legacy/**", "x/legacy/a.docx")]
    [InlineData("v[0-9].txt", "vx.txt")]
    [InlineData("v[!0-9].txt", "v3.txt")]
    [InlineData("a?b", "a/b")]
    [InlineData("*.{docx,pdf}", "a.txt")]
    public void Does_not_fit(string pattern, string path) => Assert.False(PathGlob.TryParse(pattern)!.Matches(path));

    [Theory]
    [InlineData("")]
    [InlineData("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}")]
    public void What_is_empty_or_has_too_many_alternatives_is_no_pattern(string pattern) => Assert.Null(PathGlob.TryParse(pattern));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("}{")]
    [InlineData("[]")]
    public void Odd_patterns_do_no_harm(string pattern) => Assert.False(PathGlob.TryParse(pattern)?.Matches("a/b/") ?? false);

    [Fact]
    public void Many_stars_take_no_long_time() =>
        Assert.False(PathGlob.TryParse(new string('*', 3) + string.Concat(Enumerable.Repeat("a*", 400)) + "b")!.Matches(new string('a', 4000)));
}
