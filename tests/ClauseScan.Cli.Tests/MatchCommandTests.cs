using System.Text.Json;

namespace ClauseScan.Cli.Tests;

public sealed class MatchCommandTests : IDisposable
{
    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("2023-12-20", "2020-08-28")]
    [InlineData("2023-12-21", "2023-12-21")]
    public void The_date_picks_the_edition(string asOf, string edition)
    {
        Assert.Equal(0, _program.Run("match", "--format", "json", "--as-of", asOf, "a sample"));
        var answer = JsonElement.Parse(_program.Output);
        Assert.Equal(edition, answer.GetProperty("edition").GetString());
        Assert.Equal("X-sample", answer.GetProperty("candidates")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void What_fits_nothing_gets_an_empty_list()
    {
        Assert.Equal(0, _program.Run("match", "--format", "json", "a loaf of bread"));
        Assert.Equal(0, JsonElement.Parse(_program.Output).GetProperty("candidates").GetArrayLength());
    }

    [Fact]
    public void Before_the_first_edition_there_is_none()
    {
        _program.Run("match", "--format", "json", "--as-of", "1990-01-01", "a sample");
        var answer = JsonElement.Parse(_program.Output);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("edition").ValueKind);
        Assert.Equal(0, answer.GetProperty("candidates").GetArrayLength());
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        _program.Input = "a sample";
        _program.Run("match", "-");
        Assert.Contains("Sample technology", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_is_answered_line_by_line()
    {
        var batch = _program.Write("q.jsonl", """
            {"id":"q1","text":"a sample","as_of":"2021-01-01"}

            {"id":2,"text":"bread","as_of":null}
            """);
        Assert.Equal(0, _program.Run("match", "--batch", batch));
        var answers = _program.Output.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(["\"q1\"", "2"], answers.Select(a => a.GetProperty("id").GetRawText()));
        Assert.Equal("2020-08-28", answers[0].GetProperty("edition").GetString());
        Assert.Equal([1, 0], answers.Select(a => a.GetProperty("candidates").GetArrayLength()));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"text":"a sample","as_of":"soon"}""")]
    [InlineData("""{"text":"\ud800"}""")]
    public void A_line_that_is_no_query_is_named_and_the_others_are_answered(string line)
    {
        Assert.Equal(2, _program.Run("match", "--batch", _program.Write("q.jsonl", line + "\n{\"id\":1,\"text\":\"a sample\"}")));
        Assert.Contains("line 1 is no query", _program.Error, StringComparison.Ordinal);
        Assert.Contains("X-sample", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_that_is_not_there_cannot_be_read() => Assert.Equal(2, _program.Run("match", "--batch", "none.jsonl"));
}
