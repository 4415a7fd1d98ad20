using System.Text;
using System.Text.Json;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Text;

namespace ClauseScan.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void The_report_of_all_features_is_the_golden_one() =>
        Assert.Equal(TestResource.Text("sample.report.json"), Text(SampleResults.All));

    [Fact]
    public void A_report_of_nothing_has_no_agreements() =>
        Assert.Equal(0, JsonElement.Parse(Text([])).GetProperty("agreements").GetArrayLength());

    [Fact]
    public void A_finding_holds_its_tracked_changes()
    {
        var revisions = Finding(SampleResults.Revised).GetProperty("revisions");
        Assert.Equal(("insertion", "Zhang", "2024-05-01T10:20:30"),
            (revisions[0].GetProperty("kind").GetString(), revisions[0].GetProperty("author").GetString(), revisions[0].GetProperty("date").GetString()));
        Assert.Equal(("deletion", JsonValueKind.Null), (revisions[1].GetProperty("kind").GetString(), revisions[1].GetProperty("author").ValueKind));
        Assert.False(Finding(SampleResults.Whole).TryGetProperty("revisions", out _));
    }

    [Fact]
    public void A_candidate_holds_the_way_to_its_words()
    {
        var path = Candidate(SampleResults.Followed).GetProperty("path");
        Assert.Equal(["clause", "schedule", "words"], path.EnumerateArray().Select(s => s.GetProperty("kind").GetString()));
        Assert.Equal(("Schedule 1", 9), (path[1].GetProperty("label").GetString(), path[1].GetProperty("page").GetInt32()));
        Assert.False(Candidate(SampleResults.Whole).TryGetProperty("path", out _));

        static JsonElement Candidate(ScanResult result) => Finding(result).GetProperty("candidates")[0];
    }

    [Fact]
    public void Doubtful_words_of_a_page_have_their_rectangles()
    {
        var doubt = new Diagnostic(ReadingRules.LowConfidence, new TextSpan(0, 3), "Page 7 was read with doubt.")
        {
            Page = 7,
            Evidence = [new("recognition", "1 word", new TextSpan(0, 3)), new("recognition", "1 word", new TextSpan(9, 4))],
        };
        var finding = Finding(SampleResults.Whole with { Findings = [new Finding(doubt, [], 7, [])] });
        Assert.Equal(2, finding.GetProperty("rectangles").GetArrayLength());
    }

    [Fact]
    public void Procedures_are_written_out_only_where_an_agreement_names_them()
    {
        Assert.Equal(["restricted", "not listed"], Classes(SampleResults.Whole));
        Assert.Empty(Classes(SampleResults.Partial));

        static IEnumerable<string?> Classes(ScanResult result) =>
            JsonElement.Parse(Text([result])).GetProperty("procedures").EnumerateArray().Select(p => p.GetProperty("class").GetString());
    }

    private static JsonElement Finding(ScanResult result) =>
        JsonElement.Parse(Text([result])).GetProperty("agreements")[0].GetProperty("findings")[0];

    private static string Text(IEnumerable<ScanResult> results)
    {
        using var output = new MemoryStream();
        using var report = new JsonReport(output, SampleResults.Settings);
        foreach (var result in results)
        {
            report.Add(result);
        }

        report.Complete();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
