using ClauseScan.Text;

namespace ClauseScan.Tests.Text;

public sealed class RevisionMapTests
{
    private static readonly TextRevision Inserted = new(new TextSpan(10, 5), RevisionKind.Insertion, "Zhang", new DateTime(2024, 5, 1));
    private static readonly TextRevision Deleted = new(new TextSpan(20, 0), RevisionKind.Deletion, "Li", null);

    [Theory]
    [InlineData(0, 10, "")]
    [InlineData(0, 11, "Zhang")]
    [InlineData(14, 3, "Zhang")]
    [InlineData(15, 5, "")]
    [InlineData(15, 6, "Li")]
    [InlineData(20, 5, "")]
    [InlineData(0, 30, "Zhang Li")]
    public void A_span_finds_what_came_into_it_and_what_was_taken_from_its_inside(int start, int length, string authors) =>
        Assert.Equal(authors, string.Join(' ', new RevisionMap([Inserted, Deleted]).Of(new TextSpan(start, length)).Select(r => r.Author)));

    [Fact]
    public void The_same_change_counts_once_and_another_authors_counts_too()
    {
        var map = new RevisionMap([Inserted, Inserted with { Span = new TextSpan(16, 2) }, Inserted with { Span = new TextSpan(18, 1), Author = "Li" }]);
        Assert.Equal(["Zhang", "Li"], map.Of(new TextSpan(0, 30)).Select(r => r.Author));
    }

    [Fact]
    public void A_map_without_changes_finds_none() => Assert.Empty(RevisionMap.Empty.Of(new TextSpan(0, 30)));
}
