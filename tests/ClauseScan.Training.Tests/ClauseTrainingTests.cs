using System.Collections.Immutable;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Diagnostics;

namespace ClauseScan.Training.Tests;

public sealed class ClauseTrainingTests
{
    private static readonly string[] _names = ["Qingshan", "Donghai", "Xiling", "Beichuan", "Nanhu", "Zhongyuan"];

    [Fact]
    public void Training_twice_gives_the_same_bytes() => Assert.Equal(BytesOf(AllMarked()), BytesOf(AllMarked()));

    [Fact]
    public void Training_without_one_label_gives_other_bytes()
    {
        var agreements = AllMarked();
        Assert.NotEqual(BytesOf(agreements), BytesOf(agreements.SetItem(0, agreements[0] with { Labels = [] })));
    }

    [Fact]
    public void The_model_knows_the_marked_provision_from_the_others()
    {
        var agreements = AllMarked();
        var model = ClauseTraining.Of(agreements, null).Model;
        var head = model.HeadOf(DiagnosticCategory.GrantBack);
        var scores = ExampleSet.Of(agreements).ToLookup(e => e.Answers[head] == 1, e => model.RawScores(e.Features)[head]);
        Assert.Equal(_names.Length, scores[true].Count());
        Assert.True(scores[true].Min() > scores[false].Max());
    }

    [Fact]
    public void A_model_of_unmarked_agreements_prefers_no_provision()
    {
        var agreements = _names.Select(n => Agreements.Licence(n)).ToImmutableArray();
        var model = ClauseTraining.Of(agreements, null).Model;
        var head = model.HeadOf(DiagnosticCategory.GrantBack);
        Assert.All(ExampleSet.Of(agreements), e => Assert.InRange(model.Shares(e.Features)[head], 0, 0.1));
    }

    private static ImmutableArray<LabelledAgreement> AllMarked() =>
        [.. _names.Select(n => Agreements.Licence(n, Agreements.OnImprovement(n, isCore: true, DiagnosticCategory.GrantBack)))];

    private static byte[] BytesOf(ImmutableArray<LabelledAgreement> agreements)
    {
        using var stream = new MemoryStream();
        ClauseModelFile.Write(ClauseTraining.Of(agreements, null).Model, stream);
        return stream.ToArray();
    }
}
