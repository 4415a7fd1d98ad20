using System.Text;

namespace ClauseScan.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Agreement = """
        LICENSE AGREEMENT
        This License Agreement is made as of March 3, 2024 by and between Nordlicht Optik GmbH, a company organized under the laws of Germany ("Licensor"), and Hangzhou Qingshan Machinery Co., Ltd., a company incorporated in the People's Republic of China ("Licensee").
        1. Definitions
        1.1 "Licensed Technology" means the technology described in Schedule 1.
        1.2 "Improvement" means any improvement of the Licensed Technology.
        2. Improvements
        2.1 Licensee hereby grants to Licensor a perpetual, royalty-free licence to use each Improvement made by Licensee.
        2.2 Nothing in this Agreement grants Licensor any licence under the patents of Licensee.
        Schedule 1
        Technology
        Solvent extraction and separation of rare earth elements from leach liquor.
        """;

    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_finding_is_explained_from_the_pattern_to_the_procedure()
    {
        var (code, output, _) = Explain("--rule", "tx1002");
        Assert.Equal(0, code);
        Assert.All(
            [
                "TX1002 Improvements licensed back",
                "place: Art. 2 › 2.1",
                "pattern “",
                "words that weighed most with the classifier: ",
                "transferor: Hangzhou Qingshan Machinery Co., Ltd., called “Licensee” in these words",
                "Licensee is in China, by its incorporation: “People's Republic of China”",
                "direction: outbound",
                "followed: Improvement → Licensed Technology → Schedule 1",
                "described in 2.1 → “Improvement” (1.2) → “Licensed Technology” (1.1) → Schedule 1: “",
                "control point matched: “Rare-earth extraction and separation process technology” by “",
                "control point not stated: “Preparation technology of samarium-cobalt, neodymium-iron-boron and cerium magnets”",
                "ask: Does the technology include “Preparation technology of rare-earth calcium oxyborate”?",
                "what follows if the technology is prohibited:",
                "Art. 29; read in a source, high confidence]",
                "recalled, not verified",
                "a separate regime:",
            ],
            words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_candidate_that_is_a_finding_of_its_own_has_its_control_points_too()
    {
        var (_, output, _) = Explain("--rule", "TX6001");
        Assert.Contains("candidate 1, score ", output, StringComparison.Ordinal);
        Assert.Contains("control point matched: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_points_of_which_nothing_else_is_said_are_shown_once()
    {
        var (_, output, _) = Explain();
        Assert.Contains("control points: as under finding 1 of ", output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n'), l => l.Contains("ask: Does the technology include “Preparation technology of rare-earth calcium oxyborate”?", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_finding_asked_for_is_explained()
    {
        var (_, all, _) = Explain();
        Assert.Contains("finding 1 of ", all, StringComparison.Ordinal);
        var (_, second, _) = Explain("--finding", "2");
        Assert.Contains("finding 2 of ", second, StringComparison.Ordinal);
        Assert.DoesNotContain("finding 1 of ", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_place_it_is_said_too_what_was_considered_and_what_spoke_against_it()
    {
        var (code, output, _) = Explain("--clause", "2.2");
        Assert.Equal(0, code);
        Assert.Contains("considered and not reported", output, StringComparison.Ordinal);
        Assert.Contains("speaks against it: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("finding 1 of ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_offset_picks_what_covers_it()
    {
        var at = Agreement.IndexOf("perpetual", StringComparison.Ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("TX1002", Explain("--at", at).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TX1002", Explain("--at", "0").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--finding", "999")]
    [InlineData("--rule", "TX5005")]
    [InlineData("--clause", "77")]
    public void A_finding_that_is_not_there_is_a_fault_of_the_command_line(string option, string value)
    {
        var (code, _, error) = Explain(option, value);
        Assert.Equal(3, code);
        Assert.Contains("no finding is the one asked for", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        Assert.Equal(2, _program.Run("explain", _program.Write("locked.pdf", "unread")));
        Assert.Contains("The file needs a password.", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_several_agreements_is_refused()
    {
        _program.Write("a.txt", "x");
        _program.Write("b.txt", "y");
        Assert.Equal(3, _program.Run("explain", _program.Folder));
    }

    private (int Code, string Output, string Error) Explain(params string[] options)
    {
        var path = _program.Write("licence.txt", Agreement.ReplaceLineEndings("\n"));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error, () => new StringReader(""), _program.Folder);
        var code = CommandLine.Run(["explain", path, .. options], terminal);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
