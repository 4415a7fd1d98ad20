using ClauseScan.Text;

namespace ClauseScan.Cli.Tests;

public sealed class HighlightCommandTests : IDisposable
{
    private readonly CommandLineFixture _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Flagged_words_are_marked_and_listed()
    {
        Assert.Equal(0, Highlight(_program.Write("a.txt", "flag")));
        var html = Html("a.txt.html");
        Assert.Contains("<mark class=\"c-grant-back\">flag</mark>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#f0\"><b>TX1001</b>", html, StringComparison.Ordinal);
        Assert.Contains("outbound: Licensee → Licensor", html, StringComparison.Ordinal);
        Assert.Contains("a.txt.html", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_read_with_doubt_are_marked_on_their_page()
    {
        Highlight(_program.Write("a.pdf", "doubtful"));
        var html = Html("a.pdf.html");
        Assert.Contains("<h2 id=\"p2\">Page 2</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"area c-reading\" title=\"TX9006 Page 2 was read with doubt.\" style=\"left:", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_found_nothing_is_marked()
    {
        Assert.Equal(0, Highlight(_program.Write("a.txt", "nothing here")));
        Assert.Contains("nothing found", Html("a.txt.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", Html("a.txt.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_an_agreement_or_its_name_stays_text()
    {
        Highlight(_program.Write("<b>&.txt", "<script>alert('1')</script>"));
        var html = Html("<b>&.txt.html");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<h1>&lt;b&gt;&amp;.txt</h1>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u202Eb\u0007c\u2066d", "abcd")]
    [InlineData("甲方 \"A\"\n", "甲方 &quot;A&quot;\n")]
    public void Text_is_fit_for_html(string text, string html) => Assert.Equal(html, HtmlText.Of(text));

    [Fact]
    public void What_was_not_read_is_said_and_gives_the_exit_code()
    {
        Assert.Equal(2, Highlight(_program.Write("a.txt", "partial")));
        Assert.Contains("Page 3 holds no text", Html("a.txt.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_that_could_not_be_opened_nothing_is_written()
    {
        Assert.Equal(2, Highlight(_program.Write("a.txt", "fault")));
        Assert.Empty(Directory.GetFiles(_program.Folder, "*.html", SearchOption.AllDirectories));
    }

    [Fact]
    public void Agreements_of_one_name_get_two_files()
    {
        Assert.Equal(0, Highlight(_program.Write("x/a.txt", "flag"), _program.Write("y/a.txt", "nothing")));
        Assert.Contains("<mark", Html("a.txt.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", Html("a.txt-2.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_others_is_not_written_over()
    {
        _program.Write("out/a.txt.html", "my notes");
        Assert.Equal(3, Highlight(_program.Write("a.txt", "flag")));
        Assert.Equal("my notes", Html("a.txt.html"));
        Assert.Contains("was not made by this command", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_its_own_is_written_anew()
    {
        Highlight(_program.Write("a.txt", "nothing"));
        Assert.Equal(0, Highlight(_program.Write("a.txt", "flag")));
        Assert.Contains("<mark", Html("a.txt.html"), StringComparison.Ordinal);
        Assert.Empty(_program.Error);
    }

    [Fact]
    public void A_folder_that_is_a_file_is_told()
    {
        _program.Write("out", "a file");
        Assert.Equal(3, Highlight(_program.Write("a.txt", "flag")));
        Assert.Contains("cannot write", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_folder_must_be_given()
    {
        Assert.Equal(3, _program.Run("highlight", _program.Write("a.txt", "flag")));
        Assert.Contains("--output", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_of_a_line_are_joined() => Assert.Equal(
        new PageArea(1, 10, 20, 50, 12), Assert.Single(HighlightAreas.Joined([new PageArea(1, 10, 20, 20, 12), new PageArea(1, 33, 20, 27, 12)])));

    [Fact]
    public void Lines_and_columns_are_not_joined() => Assert.Equal(
        3, HighlightAreas.Joined([new PageArea(1, 10, 20, 20, 12), new PageArea(1, 10, 34, 20, 12), new PageArea(1, 300, 34, 20, 12)]).Length);

    [Fact]
    public void Pages_with_findings_are_shown_as_pictures_with_the_findings_on_them()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ClauseScan.sln")))
        {
            root = root.Parent!;
        }

        using var terminal = new Terminal(Stream.Null, TextWriter.Null, () => TextReader.Null, _program.Folder);
        string[] arguments = ["highlight", "--output", "out", "--dpi", "40", Path.Combine(root.FullName, "corpus", "patent-assignment-hong-kong.pdf")];
        Assert.Equal(0, CommandLine.Run(arguments, terminal, Pipeline.BuiltIn));
        var html = Html("patent-assignment-hong-kong.pdf.html");
        Assert.Contains("<img alt=\"Page 1\" width=\"331\"", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"area c-assignment\" id=\"f", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", html, StringComparison.Ordinal);
    }

    private int Highlight(params string[] paths) => _program.Run(["highlight", "--output", "out", .. paths]);

    private string Html(string name) => File.ReadAllText(Path.Combine(_program.Folder, "out", name));
}
