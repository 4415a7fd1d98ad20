using System.Globalization;
using ClauseScan.Catalogue;

namespace ClauseScan.Tests.Catalogue;

public sealed class ControlPointEvidenceTests
{
    private static readonly CatalogueMatcher s_matcher = new(TechnologyCatalogue.Load());

    private const string Cathode = "The Licensor delivers the recipe for lithium iron phosphate (LFP) cathode powder";

    [Theory]
    [InlineData("with a compacted density of 2.62 g/cm³ at 220 MPa, 161 mAh/g at 0.1C and a first-cycle efficiency of 97.5 %", ControlPointStatus.Matched)]
    [InlineData("with a compacted density of 2.45 g/cm³ at 220 MPa", ControlPointStatus.Contradicted)]
    [InlineData("with a compacted density of 2.62 g/cm³ at 220 MPa", ControlPointStatus.NotStated)]
    [InlineData("with a tap density of 1.1 g/cm³", ControlPointStatus.NotStated)]
    [InlineData("for a price of 2.45 million dollars", ControlPointStatus.NotStated)]
    public void A_control_point_is_matched_contradicted_or_not_stated(string figures, ControlPointStatus status) =>
        Assert.Equal(status, Point($"{Cathode} {figures}.", "X-cathode", "(LFP)").Status);

    [Theory]
    [InlineData("甲方交付磷酸铁锂正极材料制备技术，220MPa下粉末压实密度不低于2.60g/cc，0.1C放电克容量162mAh/g，首次库伦效率97.2%。", ControlPointStatus.Matched)]
    [InlineData("甲方交付磷酸铁锂正极材料制备技术，粉末压实密度２．４克／立方厘米。", ControlPointStatus.Contradicted)]
    public void Chinese_figures_are_compared_as_English_ones(string text, ControlPointStatus status) =>
        Assert.Equal(status, Point(text, "X-cathode", "(LFP)").Status);

    [Fact]
    public void A_limit_gives_the_words_of_both_sides()
    {
        var text = $"{Cathode} with a compacted density of 2.45 g/cm³.";
        var limit = Point(text, "X-cathode", "(LFP)").Limits[0];
        Assert.Equal("2.45 g/cm³", limit.Stated);
        Assert.Equal("2.45 g/cm³", text.Substring(limit.Span!.Value.Start, limit.Span.Value.Length));
        Assert.Contains("2.58", limit.Limit.English, StringComparison.Ordinal);
        Assert.Contains("压实密度", limit.Limit.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_stated_becomes_a_question_in_the_words_of_the_control_point()
    {
        var questions = Point($"{Cathode} with a compacted density of 2.62 g/cm³.", "X-cathode", "(LFP)").Questions;
        Assert.Contains(questions, q => q.English.Contains("first coulombic efficiency ≥ 97%", StringComparison.Ordinal));
        Assert.Contains(questions, q => q.Chinese.Contains("首次库伦效率≥97%", StringComparison.Ordinal));
        Assert.DoesNotContain(questions, q => q.English.Contains("2.58", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("speech synthesis with corpus recording and annotation", "Speech synthesis", ControlPointStatus.Matched)]
    [InlineData("speech synthesis with corpus recording and annotation", "exam-marking", ControlPointStatus.NotStated)]
    [InlineData("语音合成的语料库设计、录制和标注", "Speech synthesis", ControlPointStatus.Matched)]
    [InlineData("语音合成的语料库设计、录制和标注", "Speech evaluation", ControlPointStatus.NotStated)]
    public void Only_the_control_point_that_the_words_speak_of_is_matched(string text, string point, ControlPointStatus status) =>
        Assert.Equal(status, Point(text, "X-infoproc", point).Status);

    [Fact]
    public void A_contradicted_control_point_lowers_the_candidate_and_does_not_hide_it()
    {
        var met = Candidate($"{Cathode}, compacted density 2.62 g/cm³, 161 mAh/g, first coulombic efficiency 97.5 %.", "X-cathode");
        var missed = Candidate($"{Cathode}, compacted density 2.45 g/cm³, 141 mAh/g, first coulombic efficiency 90.5 %.", "X-cathode");
        Assert.InRange(missed.Score, 1, met.Score - 1);
    }

    [Fact]
    public void A_placeholder_has_no_status() => Assert.All(
        s_matcher.Match("rare earth separation; LiDAR; UAV flight control; speech recognition; wind tunnel; NDT", s_matcher.Catalogue.Latest, 20),
        c => Assert.All(c.ControlPoints, p => Assert.False(p.Point.IsPlaceholder)));

    private static ControlPointEvidence Point(string text, string item, string words) =>
        Candidate(text, item).ControlPoints.Single(p => p.Point.Text.English.Contains(words, StringComparison.Ordinal));

    private static CatalogueCandidate Candidate(string text, string item) =>
        s_matcher.Match(text, s_matcher.Catalogue.EditionAt(DateOnly.Parse("2025-08-01", CultureInfo.InvariantCulture))!).Single(c => c.Item.Id == item);
}
