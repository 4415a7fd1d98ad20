namespace ClauseScan.Training.Tests;

public sealed class IsotonicFitTests
{
    [Fact]
    public void Scores_whose_answers_fall_share_one_point()
    {
        var curve = IsotonicFit.Of([(4, true), (2, true), (1, false), (3, false)]);
        Assert.Equal([1f, 2.5f, 4f], curve.Scores.AsEnumerable());
        Assert.True(curve.Shares[0] < curve.Shares[1] && curve.Shares[1] < curve.Shares[2]);
    }

    [Fact]
    public void Scores_whose_answers_rise_keep_their_points() =>
        Assert.Equal([1f, 2f], IsotonicFit.Of([(1, false), (2, true)]).Scores.AsEnumerable());

    [Fact]
    public void The_curve_never_falls()
    {
        var curve = IsotonicFit.Of(Enumerable.Range(0, 200).Select(i => ((double)i, (i * 7919 % 200) < i)));
        Assert.True(curve.Scores.Length > 5);
        Assert.Equal(curve.Shares.Order(), curve.Shares);
        Assert.Equal(curve.Scores.Order(), curve.Scores);
        Assert.True(curve.At(190) > curve.At(10));
    }

    [Fact]
    public void Where_most_are_wrong_few_answers_make_no_step_of_their_own()
    {
        var wrong = Enumerable.Range(0, 100).Select(i => (i / 100.0, false));
        var curve = IsotonicFit.Of([.. wrong, (1.00, true), (1.01, false), (1.02, false), .. Enumerable.Repeat((2.0, true), 40)]);
        Assert.Equal(2, curve.Scores.Length);
    }

    [Fact]
    public void Many_answers_make_a_step()
    {
        var some = Enumerable.Range(0, 40).Select(i => (1.0, i % 4 == 0));
        Assert.Equal(3, IsotonicFit.Of([.. Enumerable.Repeat((0.0, false), 40), .. some, .. Enumerable.Repeat((2.0, true), 40)]).Scores.Length);
    }

    [Fact]
    public void Few_answers_claim_no_certainty_and_many_come_near_it()
    {
        Assert.InRange(IsotonicFit.Of([(1, true)]).Shares[0], 0.5f, 0.7f);
        Assert.InRange(IsotonicFit.Of(Enumerable.Repeat((1.0, true), 1000)).Shares[0], 0.99f, 0.9999f);
    }
}
