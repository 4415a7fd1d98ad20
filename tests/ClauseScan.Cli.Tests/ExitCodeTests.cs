namespace ClauseScan.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("nothing here", 0)]
    [InlineData("flag", 0)]
    [InlineData("partial", 2)]
    [InlineData("unread", 2)]
    [InlineData("fault", 2)]
    public void Without_a_failing_severity_only_reading_counts(string content, int code) =>
        Assert.Equal(code, _program.Run("scan", _program.Write("a.txt", content)));

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    [InlineData("info", 1)]
    [InlineData("error", 0)]
    public void A_finding_fails_from_the_severity_asked_for(string severity, int code) =>
        Assert.Equal(code, _program.Run("scan", "--fail-on", severity, _program.Write("a.txt", "flag")));

    [Fact]
    public void What_could_not_be_read_beats_a_finding()
    {
        var flagged = _program.Write("a.txt", "flag");
        Assert.Equal(2, _program.Run("scan", "--fail-on", "warning", flagged, _program.Write("b.txt", "partial")));
        Assert.Contains("TX1001", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_could_not_be_read()
    {
        Assert.Equal(2, _program.Run("scan", Path.Combine(_program.Folder, "none.docx")));
        Assert.Contains("none.docx: There is no such file.", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_documents_could_not_be_read()
    {
        Assert.Equal(2, _program.Run("scan", _program.Folder));
        Assert.Contains("the folder holds no DOCX, PDF, TXT or picture file", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_arguments_get_the_help_as_an_error()
    {
        Assert.Equal(3, _program.Run());
        Assert.Contains("clausescan [command]", _program.Error, StringComparison.Ordinal);
        Assert.Empty(_program.Output);
    }

    [Theory]
    [InlineData("scan")]
    [InlineData("frobnicate")]
    [InlineData("scan", "a.txt", "--format", "xml")]
    [InlineData("scan", "a.txt", "--as-of", "2024-02-30")]
    [InlineData("scan", "a.txt", "--as-of", "21.12.2023")]
    [InlineData("scan", "a.txt", "--jobs", "0")]
    [InlineData("scan", "a.txt", "--min-rank", "101")]
    [InlineData("scan", "a.txt", "--fail-on", "loud")]
    [InlineData("scan", "a.txt", "--nonsense")]
    [InlineData("scan", "a.txt", "--output")]
    [InlineData("rules", "TX0000")]
    [InlineData("match")]
    [InlineData("match", "text", "--batch", "file")]
    [InlineData("match", "--nonsense")]
    [InlineData("catalogue", "show")]
    [InlineData("catalogue")]
    public void A_command_line_that_asks_for_what_is_not_there_is_a_usage_error(params string[] arguments)
    {
        Assert.Equal(3, _program.Run(arguments));
        Assert.Single(_program.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains("\"clausescan", _program.Error, StringComparison.Ordinal);
        Assert.Empty(_program.Output);
    }

    [Theory]
    [InlineData("--format: \"xml\" is none of text, json, sarif", "scan", "a.txt", "--format", "xml")]
    [InlineData("there is no command frobnicate", "frobnicate")]
    [InlineData("give a command: list, show, diff, status, import", "catalogue")]
    public void A_usage_error_says_what_there_is(string message, params string[] arguments)
    {
        _program.Run(arguments);
        Assert.StartsWith("clausescan: " + message + "; see ", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_the_program_as_users_type_it()
    {
        _program.Run("--help");
        Assert.Contains("clausescan [command]", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("scan", "--help")]
    [InlineData("--version")]
    [InlineData("rules")]
    public void Help_and_lists_are_output(params string[] arguments)
    {
        Assert.Equal(0, _program.Run(arguments));
        Assert.NotEmpty(_program.Output);
        Assert.Empty(_program.Error);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_a_usage_error()
    {
        var file = _program.Write("a.txt", "flag");
        Assert.Equal(3, _program.Run("scan", file, "--output", Path.Combine(_program.Folder, "none", "out.json")));
        Assert.Contains("there is no such folder", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_never_writes_over_a_file_to_scan()
    {
        var file = _program.Write("in/a.txt", "flag");
        var link = Path.Combine(_program.Folder, "link.txt");
        File.CreateSymbolicLink(link, file);
        Assert.Equal(3, _program.Run("scan", Path.Combine(_program.Folder, "in"), "--output", file));
        Assert.Equal(3, _program.Run("scan", file, "--output", link));
        Assert.Contains("would write over", _program.Error, StringComparison.Ordinal);
        Assert.Equal("flag", File.ReadAllText(file));
    }

    [Fact]
    public void A_report_does_write_over_an_older_report()
    {
        var file = _program.Write("in/a.txt", "flag");
        Assert.Equal(0, _program.Run("scan", file, "--format", "json", "--output", _program.Write("report.json", "old")));
        Assert.DoesNotContain("old", File.ReadAllText(Path.Combine(_program.Folder, "report.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_named_without_its_words_and_the_other_files_go_on()
    {
        var faulty = _program.Write("a.txt", "fault");
        Assert.Equal(2, _program.Run("scan", "--format", "json", faulty, _program.Write("b.txt", "flag")));
        Assert.Contains("internal fault: InvalidOperationException; please report it", _program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", _program.Error + _program.Output, StringComparison.Ordinal);
        Assert.Contains("TX1001", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_text_than_can_be_analysed_is_no_internal_fault()
    {
        Assert.Equal(2, _program.Run("scan", _program.Write("a.txt", "huge")));
        Assert.Contains("a.txt: The file holds more text than can be analysed at once: split the file.", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_still_gives_a_report_that_names_what_was_not_read()
    {
        var file = _program.Write("a.txt", "flag");
        _program.IsInterrupted = true;
        Assert.Equal(130, _program.Run("scan", file));
        Assert.Contains("interrupted before this file was read", _program.Output, StringComparison.Ordinal);
    }
}
