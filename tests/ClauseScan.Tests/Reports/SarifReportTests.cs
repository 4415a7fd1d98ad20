using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClauseScan.Diagnostics;
using ClauseScan.Reports;
using ClauseScan.Text;

namespace ClauseScan.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly SchemaRules Rules = new(JsonElement.Parse(TestResource.Text("sarif-rules.json")));

    private static JsonElement Run => Log(SampleResults.All).GetProperty("runs")[0];

    private static JsonElement First => Run.GetProperty("results")[0];

    [Fact]
    public void The_log_of_all_features_is_the_golden_one() =>
        Assert.Equal(TestResource.Text("sample.sarif.json"), Text(SampleResults.All));

    [Fact]
    public void The_log_of_all_features_keeps_the_rules_of_the_standard() => Assert.Empty(Rules.Violations(Log(SampleResults.All)));

    [Fact]
    public void The_log_of_nothing_keeps_the_rules_of_the_standard() => Assert.Empty(Rules.Violations(Log([])));

    [Theory]
    [InlineData("/runs/0/results/0/kind", "\"maybe\"")]
    [InlineData("/runs/0/results/0/rank", "101")]
    [InlineData("/runs/0/results/0/locations", "[]")]
    [InlineData("/runs/0/results/0/unknown", "1")]
    [InlineData("/runs/0/artifacts/0/location/uri", "\"a b\"")]
    [InlineData("/runs/0/columnKind", "\"bytes\"")]
    public void A_broken_log_is_refused(string path, string value)
    {
        JsonNode log = JsonNode.Parse(Text(SampleResults.All))!;
        var steps = path.Split('/')[1..];
        var parent = steps[..^1].Aggregate(log, (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        Assert.NotEmpty(Rules.Violations(JsonElement.Parse(log.ToJsonString())));
    }

    [Fact]
    public void The_snippet_is_exactly_the_flagged_words()
    {
        var region = First.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(SampleResults.Words, region.GetProperty("snippet").GetProperty("text").GetString());
        var words = SampleResults.Whole.Document.Text.Content
            .Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
        Assert.Equal(SampleResults.Words, words);
    }

    [Fact]
    public void Tracked_changes_stand_in_the_properties_of_a_result()
    {
        var revisions = Log([SampleResults.Revised]).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("properties").GetProperty("revisions");
        Assert.Equal(["insertion", "deletion"], revisions.EnumerateArray().Select(r => r.GetProperty("kind").GetString()));
        Assert.Empty(Rules.Violations(Log([SampleResults.Revised])));
        Assert.False(First.GetProperty("properties").TryGetProperty("revisions", out _));
    }

    [Fact]
    public void Each_index_leads_to_what_is_named()
    {
        foreach (var result in Run.GetProperty("results").EnumerateArray())
        {
            var rule = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            var location = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            var artifact = Run.GetProperty("artifacts")[location.GetProperty("index").GetInt32()];
            Assert.Equal(location.GetProperty("uri").GetString(), artifact.GetProperty("location").GetProperty("uri").GetString());
            foreach (var reference in result.GetProperty("taxa").EnumerateArray())
            {
                var component = reference.GetProperty("toolComponent");
                var taxonomy = Run.GetProperty("taxonomies")[component.GetProperty("index").GetInt32()];
                Assert.Equal(component.GetProperty("name").GetString(), taxonomy.GetProperty("name").GetString());
                var taxon = taxonomy.GetProperty("taxa")[reference.GetProperty("index").GetInt32()];
                Assert.Equal(reference.GetProperty("id").GetString(), taxon.GetProperty("id").GetString());
            }
        }
    }

    [Fact]
    public void A_result_for_review_has_no_level_and_a_failure_has_one()
    {
        var results = Run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, r => Assert.Equal(r.GetProperty("kind").GetString() == "review", r.GetProperty("level").GetString() == "none"));
        Assert.Equal("warning", First.GetProperty("properties").GetProperty("severity").GetString());
    }

    [Fact]
    public void Candidates_keep_their_order() =>
        Assert.Equal(["X-sample", "J-sample"], First.GetProperty("taxa").EnumerateArray().Select(t => t.GetProperty("id").GetString()!));

    [Fact]
    public void A_finding_that_is_off_is_left_out_and_a_silent_one_is_kept()
    {
        var severities = Run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("properties").GetProperty("severity").GetString());
        Assert.Equal(["warning", "silent", "warning", "error"], severities);
    }

    [Fact]
    public void Files_that_were_not_read_whole_are_notified_and_the_run_is_no_success()
    {
        var invocation = Run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notified = invocation.GetProperty("toolExecutionNotifications").EnumerateArray()
            .Select(n => n.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        Assert.Equal(["scan,%20part%201.pdf", "%E5%90%88%E5%90%8C/locked.pdf"], notified);
    }

    [Fact]
    public void A_run_that_read_everything_is_a_success_without_notifications()
    {
        var invocation = Log([SampleResults.Whole]).GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.True(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(0, invocation.GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    [Fact]
    public void A_gap_is_notified_even_where_its_rule_is_off()
    {
        var run = Log([SampleResults.Partial with { Findings = [] }]).GetProperty("runs")[0];
        Assert.Equal(1, run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    [Fact]
    public void Hostile_text_gives_a_log_that_can_be_read()
    {
        var text = SourceText.FromPlainText("a\ud800b\u0000\u001b[31m\"\\</script>\ufffe");
        var finding = SampleResults.Whole.Findings[0];
        var result = SampleResults.Whole with
        {
            Document = SampleResults.Whole.Document with { Text = text, Path = "\ud800 #%?.docx" },
            Findings = [finding with
            {
                Diagnostic = finding.Diagnostic with { Span = new TextSpan(0, text.Length + 99), Message = "\udc00", Rank = double.NaN },
                ClausePath = ["\ud801"],
            }],
        };
        Assert.Empty(Rules.Violations(Log([result])));
    }

    private static JsonElement Log(IEnumerable<ScanResult> results) => JsonElement.Parse(Text(results));

    private static string Text(IEnumerable<ScanResult> results)
    {
        using var output = new MemoryStream();
        using var report = new SarifReport(output, SampleResults.Settings);
        foreach (var result in results)
        {
            report.Add(result);
        }

        report.Complete();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
