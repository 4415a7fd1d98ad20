using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Tests;

public sealed class MarkupTests
{
    private static readonly DiagnosticDescriptor _rule = ReadingRules.HiddenText;

    [Fact]
    public void Stripping_takes_the_marks_away() =>
        Assert.Equal("a [b] c {d}", Markup.Strip("a {|TX1001:[b] {|TX1002,TX3001:c|}|} {d}"));

    [Fact]
    public void Rendering_writes_nested_findings_inside_each_other() =>
        Assert.Equal("a {|TX9005:b {|TX9005:c|}|} d", Markup.Render("a b c d", [At(2, 5), At(4, 5)]));

    [Fact]
    public void Crossing_findings_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => Markup.Render("a b c d", [At(0, 3), At(2, 5)]));

    private static Diagnostic At(int start, int end) => new(_rule, TextSpan.FromBounds(start, end), "");
}
