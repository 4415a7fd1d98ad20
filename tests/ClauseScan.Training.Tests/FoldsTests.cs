namespace ClauseScan.Training.Tests;

public sealed class FoldsTests
{
    private const int Count = 5;

    [Fact]
    public void Near_duplicates_fall_into_one_fold()
    {
        var original = Agreements.LongText(1);
        var folds = FoldsOf(original, "Amended and restated. " + original + " The fee is doubled.", Agreements.LongText(2), Agreements.LongText(3), Agreements.LongText(4));
        Assert.Equal(folds[0], folds[1]);
        Assert.Equal(4, folds.Distinct().Count());
    }

    [Fact]
    public void An_agreement_that_holds_most_of_a_shorter_one_falls_into_its_fold()
    {
        var original = Agreements.LongText(1);
        var folds = FoldsOf(original, Agreements.LongText(2), original[..(original.Length / 2)] + Agreements.LongText(5), Agreements.LongText(3), Agreements.LongText(4));
        Assert.Equal(folds[0], folds[2]);
    }

    [Fact]
    public void Agreements_of_their_own_wording_are_dealt_over_all_folds() =>
        Assert.Equal(Count, FoldsOf([.. Enumerable.Range(1, Count).Select(Agreements.LongText)]).Distinct().Count());

    [Fact]
    public void The_order_of_agreements_does_not_matter()
    {
        LabelledAgreement[] agreements = [.. Enumerable.Range(1, 8).Select(i => Agreements.Of($"agreement {i}", Agreements.LongText(i)))];
        Assert.Equal(Folds.Of(agreements, Count).Reverse(), Folds.Of([.. agreements.Reverse()], Count));
    }

    private static int[] FoldsOf(params string[] texts) => Folds.Of([.. texts.Select((t, i) => Agreements.Of($"agreement {i}", t))], Count);
}
