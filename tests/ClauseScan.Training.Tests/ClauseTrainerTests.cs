namespace ClauseScan.Training.Tests;

/// <summary>What holds of every trainer.</summary>
public abstract class ClauseTrainerTests
{
    private static readonly Rows _rows = Rows.Of(
        "yes improvement party", "yes improvement party", "yes improvement party", "yes improvement", "no rent party", "no rent party", "no rent party", "no rent");

    private protected abstract IClauseTrainer Trainer { get; }

    /// <summary>How far a weight may be from the best one.</summary>
    private protected abstract double Tolerance { get; }

    [Fact]
    public void Words_of_one_answer_get_weight_for_it()
    {
        var fit = Trainer.Fit(_rows.Matrix, _rows.Answers);
        Assert.True(_rows.WeightOf(fit, "improvement") > 1);
        Assert.True(_rows.WeightOf(fit, "rent") < -1);
        Assert.All(Enumerable.Range(0, _rows.Matrix.Count), r => Assert.Equal(_rows.Answers[r] == 1, _rows.ScoreOf(fit, r) > 0));
    }

    [Fact]
    public void A_word_of_both_answers_gets_none()
    {
        var fit = Trainer.Fit(_rows.Matrix, _rows.Answers);
        Assert.InRange(_rows.WeightOf(fit, "party"), -0.05, 0.05);
        Assert.InRange(fit.Bias, -0.05, 0.05);
    }

    [Fact]
    public void The_fit_is_where_the_objective_is_least()
    {
        var rows = Rows.Of(
            "yes improvement assign party", "yes improvement assign", "yes improvement grant party", "yes grant party",
            "no rent party", "no rent assign party", "no rent grant", "no assign party");
        var fit = Trainer.Fit(rows.Matrix, rows.Answers);
        (string Word, double Weight)[] least = [("improvement", 2.108), ("assign", -0.369), ("party", 0.094), ("rent", -1.946), ("grant", 0.896)];
        Assert.All(least, l => Assert.InRange(rows.WeightOf(fit, l.Word), l.Weight - Tolerance, l.Weight + Tolerance));
        Assert.InRange(fit.Bias, -0.286 - Tolerance, -0.286 + Tolerance);
    }

    [Fact]
    public void The_rarer_answer_gets_a_bias_against_it()
    {
        var rows = Rows.Of("yes a", "no a", "no a", "no a", "no a", "no a");
        var fit = Trainer.Fit(rows.Matrix, rows.Answers);
        Assert.InRange(rows.ScoreOf(fit, 0), Math.Log(1 / 5.0) - 0.1, Math.Log(1 / 5.0) + 0.1);
        Assert.InRange(rows.WeightOf(fit, "a"), -0.05, 0.05);
    }

    [Fact]
    public void A_word_that_occurs_twice_in_a_row_counts_twice()
    {
        var rows = Rows.Of("yes a a", "yes a a", "yes a a", "no b", "no b", "no b");
        var fit = Trainer.Fit(rows.Matrix, rows.Answers);
        Assert.InRange(rows.WeightOf(fit, "a") / -rows.WeightOf(fit, "b"), 1.2, 2.2);
    }

    [Fact]
    public void The_same_rows_give_the_same_fit_to_the_bit()
    {
        var (first, second) = (Trainer.Fit(_rows.Matrix, _rows.Answers), Trainer.Fit(_rows.Matrix, _rows.Answers));
        Assert.Equal(first.Weights.Select(BitConverter.DoubleToInt64Bits), second.Weights.Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(BitConverter.DoubleToInt64Bits(first.Bias), BitConverter.DoubleToInt64Bits(second.Bias));
    }

    [Fact]
    public void Another_answer_gives_another_fit()
    {
        float[] answers = [.. _rows.Answers];
        answers[0] = 0;
        Assert.NotEqual(Trainer.Fit(_rows.Matrix, _rows.Answers).Weights, Trainer.Fit(_rows.Matrix, answers).Weights);
    }

    [Fact]
    public void Words_too_rare_to_learn_from_leave_the_bias_alone()
    {
        var rows = Rows.Of("yes a", "no b", "no c", "no d");
        var fit = Trainer.Fit(rows.Matrix, rows.Answers);
        Assert.Empty(fit.Weights);
        Assert.InRange(fit.Bias, Math.Log(1 / 3.0) - 0.1, Math.Log(1 / 3.0) + 0.1);
    }

    [Fact]
    public void No_rows_give_a_fit_that_says_nothing()
    {
        var rows = Rows.Of();
        var fit = Trainer.Fit(rows.Matrix, rows.Answers);
        Assert.Empty(fit.Weights);
        Assert.Equal(0, fit.Bias);
    }

    [Fact]
    public void One_answer_alone_gives_a_finite_fit()
    {
        var rows = Rows.Of("no a", "no a", "no a");
        Assert.InRange(rows.ScoreOf(Trainer.Fit(rows.Matrix, rows.Answers), 0), -100, -1);
    }
}
