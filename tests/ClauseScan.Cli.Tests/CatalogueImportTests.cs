using System.Text.Json;

namespace ClauseScan.Cli.Tests;

public sealed class CatalogueImportTests : IDisposable
{
    private const string List = """
        限制出口部分
        软件业
        编号：086501X 技术名称：信息处理技术 控制要点：1.某种语音合成技术
        """;

    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void An_edition_is_written_and_can_be_used()
    {
        Assert.Equal(0, Import(List, "--output", "e.json"));
        Assert.Contains("edition of 2023-12-21, 2023-57, SHA-256 aaaa", _program.Output, StringComparison.Ordinal);
        Assert.Contains("restricted: 1 of 110", _program.Output, StringComparison.Ordinal);
        Assert.Equal(0, _program.Run("catalogue", "show", "086501X", "--as-of", "2024-01-01", "--catalogue", "e.json"));
        Assert.Contains("2023-12-21: 1. 某种语音合成技术 (official, high, 2023-57, SHA-256 aaaa", _program.Output, StringComparison.Ordinal);
        Assert.Equal(0, _program.Run("catalogue", "show", "086501X", "--as-of", "2024-01-01"));
        Assert.DoesNotContain("某种语音合成技术", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_to_write_the_edition_is_the_output_and_the_report_stands_beside_it()
    {
        Assert.Equal(0, Import(List));
        Assert.Equal("2023-12-21", JsonElement.Parse(_program.Output).GetProperty("editions")[0].GetProperty("id").GetString());
        Assert.Contains("not placed: 0", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_placed_sets_the_exit_code_and_is_named()
    {
        Assert.Equal(2, Import(List + "\n二、禁止出口部分\n另有规定的，从其规定。", "--output", "e.json"));
        Assert.Contains("line 5: Belongs to no item. “另有规定的，从其规定。”", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲方与乙方签订合同。")]
    [InlineData("unread")]
    public void A_file_without_an_edition_is_told(string content)
    {
        Assert.Equal(2, Import(content, "--output", "e.json"));
        Assert.False(File.Exists(Path.Combine(_program.Folder, "e.json")));
        Assert.NotEmpty(_program.Error);
    }

    [Theory]
    [InlineData("catalogue", "import", "list.txt", "--announcement", "2023-57")]
    [InlineData("catalogue", "import", "list.txt", "--edition", "2023-12-21")]
    [InlineData("catalogue", "import", "list.txt", "--edition", "2023", "--announcement", "2023-57")]
    [InlineData("catalogue", "import", "list.txt", "--edition", "2023-12-21", "--announcement", "2023-57", "--output", "list.txt")]
    [InlineData("catalogue", "import", "list.txt", "--edition", "2023-12-21", "--announcement", "2023-57", "--output", "none/e.json")]
    [InlineData("match", "drone", "--catalogue", "none.json")]
    public void A_command_line_that_cannot_be_met_is_a_usage_error(params string[] arguments)
    {
        _program.Write("list.txt", List);
        Assert.Equal(3, _program.Run(arguments));
        Assert.NotEmpty(_program.Error);
        Assert.Equal(List, File.ReadAllText(Path.Combine(_program.Folder, "list.txt")));
    }

    [Theory]
    [InlineData("\"items\": 1,", "\"items\": 2,", "states 2 items but holds 1")]
    [InlineData("\"format\": 1", "\"format\": 9", "format 9")]
    [InlineData("}", "", "damaged")]
    public void A_file_that_does_not_add_up_is_refused_with_what_to_do(string words, string instead, string complaint)
    {
        Import(List, "--output", "e.json");
        var path = Path.Combine(_program.Folder, "e.json");
        var text = File.ReadAllText(path);
        var place = text.LastIndexOf(words, StringComparison.Ordinal);
        File.WriteAllText(path, text[..place] + instead + text[(place + words.Length)..]);
        Assert.Equal(3, _program.Run("catalogue", "status", "--catalogue", "e.json"));
        Assert.Contains(complaint, _program.Error, StringComparison.Ordinal);
        Assert.Contains("import the official text again", _program.Error, StringComparison.Ordinal);
    }

    private int Import(string content, params string[] more)
    {
        _program.Write("list.txt", content);
        return _program.Run(["catalogue", "import", "list.txt", "--edition", "2023-12-21", "--announcement", "2023-57", .. more]);
    }
}
