using ClauseScan.Analyzers.Classification;
using ClauseScan.Diagnostics;

namespace ClauseScan.Training.Tests;

public sealed class BorderlineTests
{
    private const string Name = "Qingshan";

    [Fact]
    public void A_core_label_is_a_yes_and_nothing_marked_a_no() =>
        Assert.Equal([1], AnswersOtherThanNo(Agreements.OnImprovement(Name, isCore: true, DiagnosticCategory.GrantBack)));

    [Fact]
    public void A_borderline_label_is_no_example_of_either() =>
        Assert.Equal([ExampleSet.Unknown], AnswersOtherThanNo(Agreements.OnImprovement(Name, isCore: false, DiagnosticCategory.GrantBack)));

    [Fact]
    public void A_provision_marked_both_ways_is_a_yes() => Assert.Equal([1], AnswersOtherThanNo(
        Agreements.OnImprovement(Name, isCore: false, DiagnosticCategory.GrantBack), Agreements.OnImprovement(Name, isCore: true, DiagnosticCategory.GrantBack)));

    [Fact]
    public void A_label_of_another_category_is_a_no() =>
        Assert.Empty(AnswersOtherThanNo(Agreements.OnImprovement(Name, isCore: true, DiagnosticCategory.KnowHow)));

    [Fact]
    public void A_wider_question_that_nobody_asked_has_no_answer()
    {
        var agreement = Agreements.Licence(Name);
        var wide = Array.IndexOf(ClauseShares.Heads, ClauseShares.AnyLicenceHead);
        Assert.All(ExampleSet.Of([agreement]), e => Assert.Equal(ExampleSet.Unknown, e.Answers[wide]));
        Assert.All(ExampleSet.Of([agreement with { Wide = [] }]), e => Assert.Equal(0, e.Answers[wide]));
    }

    [Fact]
    public void A_finding_on_a_core_label_is_right_and_the_label_found() =>
        Assert.Equal((1, 1, 1, 1), FiguresOf(Agreements.OnImprovement(Name, isCore: true, DiagnosticCategory.GrantBack)));

    [Fact]
    public void A_finding_on_a_borderline_label_counts_neither_way() =>
        Assert.Equal((0, 0, 0, 0), FiguresOf(Agreements.OnImprovement(Name, isCore: false, DiagnosticCategory.GrantBack)));

    [Fact]
    public void A_finding_where_nothing_is_marked_is_wrong() => Assert.Equal((0, 0, 1, 0), FiguresOf());

    private static IEnumerable<sbyte> AnswersOtherThanNo(params LabelledSpan[] labels)
    {
        var head = Array.IndexOf(ClauseShares.Heads, DiagnosticCategory.GrantBack);
        var examples = ExampleSet.Of([Agreements.Licence(Name, labels)]);
        Assert.True(examples.Length >= 3);
        return examples.Select(e => e.Answers[head]).Where(a => a != 0);
    }

    private static (int Labels, int Found, int Findings, int Right) FiguresOf(params LabelledSpan[] labels)
    {
        var figures = HeldOutScan.Of([Agreements.Licence(Name, labels)], _ => null).Figures(DiagnosticCategory.GrantBack, _ => true, _ => true);
        return (figures.Labels, figures.Found, figures.Findings, figures.Right);
    }
}
