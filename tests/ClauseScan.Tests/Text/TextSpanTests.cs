using ClauseScan.Text;

namespace ClauseScan.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Touching_spans_do_not_overlap() =>
        Assert.False(TextSpan.FromBounds(0, 3).OverlapsWith(TextSpan.FromBounds(3, 5)));

    [Fact]
    public void The_overlap_is_the_shared_part() =>
        Assert.Equal(TextSpan.FromBounds(2, 3), TextSpan.FromBounds(0, 3).Overlap(TextSpan.FromBounds(2, 5)));
}
