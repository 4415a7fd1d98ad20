using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Training.Tests;

public sealed class LabelFilesTests : IDisposable
{
    private const string Text = "1. 甲方交付图纸。\nLicensee shall assign all improvements.";

    private readonly string _folder = Directory.CreateTempSubdirectory("clausescan-tests-").FullName;

    public LabelFilesTests() => File.WriteAllText(Path.Combine(_folder, "licence.txt"), Text);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Labels_are_read_with_the_text_they_were_made_on()
    {
        var agreement = Assert.Single(Read(Label(0, 10, "KNOWHOW_TRANSFER", "core"), Label(11, Text.Length, "GRANT_BACK", "borderline")));
        Assert.Equal(("licence", Text, false), (agreement.Name, agreement.Text.Content, agreement.Wide.HasValue));
        Assert.Equal([(TextSpan.FromBounds(0, 10), true, "Licensee"), (TextSpan.FromBounds(11, Text.Length), false, "Licensee")], agreement.Labels.Select(l => (l.Span, l.IsCore, l.From)));
        Assert.Equal([DiagnosticCategory.KnowHow, DiagnosticCategory.GrantBack], agreement.Labels.SelectMany(l => l.Categories));
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(5, 1000)]
    public void A_label_outside_the_text_is_refused(int start, int end) =>
        Assert.Contains("outside its text", Refusal(Label(start, end, "GRANT_BACK", "core")), StringComparison.Ordinal);

    [Fact]
    public void A_label_of_no_known_category_is_refused() =>
        Assert.Contains("no category TRADE_MARK", Refusal(Label(0, 5, "TRADE_MARK", "core")), StringComparison.Ordinal);

    [Fact]
    public void The_text_that_was_labelled_is_taken() => Assert.Single(ReadFile(Record(Sha256(Text))));

    [Fact]
    public void Another_text_than_the_labelled_one_is_refused()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => ReadFile(Record(Sha256(Text + " ")))).Message;
        Assert.Contains("licence is not the one that was labelled", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_refused() =>
        Assert.Contains("no label file", Assert.Throws<InvalidDataException>(() => ReadFile("{\"contract\":")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_record_that_names_no_contract_is_refused() =>
        Assert.Contains("names no contract", Assert.Throws<InvalidDataException>(() => ReadFile("""{"labels": []}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_agreement_without_a_text_is_left_out() => Assert.Empty(ReadFile("""{"contract": "lost", "labels": []}"""));

    [Fact]
    public void Of_two_records_of_an_agreement_the_first_counts() =>
        Assert.Empty(Assert.Single(ReadFile(Record(null) + "\n" + Record(null, Label(0, 10, "GRANT_BACK", "core")))).Labels);

    private static string Label(int start, int end, string category, string strength) =>
        $$"""{"span": [{{start}}, {{end}}], "categories": ["{{category}}"], "strength": "{{strength}}", "from_party": "Licensee"}""";

    private static string Record(string? sha256, params string[] labels) =>
        $$"""{"contract": "licence", {{(sha256 is null ? "" : $"\"sha256\": \"{sha256}\", ")}}"labels": [{{string.Join(", ", labels)}}]}""";

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string Refusal(params string[] labels) => Assert.Throws<InvalidDataException>(() => Read(labels)).Message;

    private ImmutableArray<LabelledAgreement> Read(params string[] labels) => ReadFile(Record(null, labels));

    private ImmutableArray<LabelledAgreement> ReadFile(string lines)
    {
        var file = Path.Combine(_folder, "labels.jsonl");
        File.WriteAllText(file, lines);
        return LabelFiles.Read([file], [_folder], null);
    }
}
