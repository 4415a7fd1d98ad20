using System.Text.Json;
using ClauseScan.Documents;

namespace ClauseScan.Cli.Tests;

public sealed class ScanOutputTests : IDisposable
{
    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Piped_text_is_plain()
    {
        _program.HasColour = true;
        _program.Run("scan", _program.Write("a.txt", "flag"));
        Assert.Contains("  warning  TX1001   80  outbound: Licensee → Licensor  flag\n", _program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _program.Output);
    }

    [Fact]
    public void A_terminal_gets_a_table_in_colour()
    {
        (_program.IsSeen, _program.HasColour) = (true, true);
        _program.Run("scan", _program.Write("a.txt", "flag"));
        Assert.Contains('\u001b', _program.Output);
        Assert.Contains("╭", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_without_colour_gets_no_escapes()
    {
        _program.IsSeen = true;
        _program.Run("scan", _program.Write("a.txt", "flag"));
        Assert.DoesNotContain('\u001b', _program.Output);
        Assert.Contains("╭", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_wrap_on_a_terminal_stay_indented()
    {
        (_program.IsSeen, _program.Width) = (true, 60);
        _program.Run("scan", _program.Write("a.txt", "partial"));
        var lines = _program.Output.Split('\n');
        var first = Array.FindIndex(lines, l => l.StartsWith("  not read: ", StringComparison.Ordinal));
        Assert.StartsWith("  ", lines[first + 1], StringComparison.Ordinal);
        Assert.All(lines, l => Assert.True(l.Length <= 60 || l.StartsWith(_program.Folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_found_is_not_said_of_a_file_that_was_read_in_part()
    {
        _program.Run("scan", _program.Write("a.txt", "partial"));
        Assert.Contains("nothing found in what could be read", _program.Output, StringComparison.Ordinal);
        Assert.Contains("read in part: " + Path.Combine(_program.Folder, "a.txt"), _program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing found\n", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Any_number_of_jobs_gives_the_same_bytes_in_the_order_of_the_input(string format)
    {
        for (var i = 0; i < 40; i++)
        {
            _program.Write($"in/{i:D2}.txt", i % 7 == 0 ? "slow" : i % 3 == 0 ? "flag" : "nothing");
        }

        var folder = Path.Combine(_program.Folder, "in");
        _program.Run("scan", "--format", format, "--jobs", "1", folder);
        var one = _program.Output;
        _program.Run("scan", "--format", format, "--jobs", "7", folder);
        Assert.Equal(one, _program.Output);
        Assert.True(one.IndexOf("39.txt", StringComparison.Ordinal) > one.IndexOf("03.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Uris_are_relative_below_the_working_directory_and_absolute_outside()
    {
        using var elsewhere = new CommandLineFixture();
        var outside = elsewhere.Write("b.txt", "flag");
        _program.Run("scan", "--format", "sarif", _program.Write("in/a, b.txt", "flag"), outside);
        var uris = JsonElement.Parse(_program.Output).GetProperty("runs")[0].GetProperty("artifacts").EnumerateArray()
            .Select(a => a.GetProperty("location").GetProperty("uri").GetString()!);
        Assert.Equal(["in/a,%20b.txt", "file://" + outside], uris);
    }

    [Fact]
    public void A_file_named_twice_is_scanned_once()
    {
        var file = _program.Write("a.txt", "flag");
        _program.Run("scan", file, _program.Folder, file);
        Assert.Contains("files: 1\n", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_goes_to_the_file_asked_for()
    {
        var file = _program.Write("a.txt", "flag");
        var output = Path.Combine(_program.Folder, "out.sarif");
        Assert.Equal(0, _program.Run("scan", file, "--format", "sarif", "--output", output));
        Assert.Empty(_program.Output);
        Assert.Equal("2.1.0", JsonElement.Parse(File.ReadAllText(output)).GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("auto", OcrUse.Auto)]
    [InlineData("never", OcrUse.Never)]
    [InlineData("always", OcrUse.Always)]
    public void Recognition_is_asked_for(string word, OcrUse use)
    {
        _program.Run("scan", _program.Write("a.txt", "flag"), "--ocr", word);
        Assert.Equal(use, _program.Reading!.Ocr);
    }
}
