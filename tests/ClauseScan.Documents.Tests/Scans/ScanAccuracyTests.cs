using System.Diagnostics;
using ClauseScan.Diagnostics;
using ClauseScan.Documents.Tests.Pdf;
using Xunit.Abstractions;

namespace ClauseScan.Documents.Tests.Scans;

/// <summary>At least 97 of 100 characters of a scanned page are right, and 96 under heavy noise.</summary>
public sealed class ScanAccuracyTests(ITestOutputHelper output)
{
    private const double Least = 0.97;
    private const double LeastOfNoisy = 0.96;

    public static TheoryData<string, string> Variants()
    {
        var variants = new TheoryData<string, string>();
        foreach (var name in new[] { "plain", "150 dpi", "skewed -2", "turned 90", "noisy", "stamped" })
        {
            variants.Add(Samples.English, name);
        }

        foreach (var name in new[] { "plain", "150 dpi", "skewed 2", "noisy", "stamped" })
        {
            variants.Add(Samples.Chinese, name);
        }

        return variants;
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Almost_all_characters_of_a_scanned_page_are_right(string sample, string variant)
    {
        var printed = Samples.File(sample);
        var scan = Scan(variant) with { First = 2, Last = 2 };
        var document = Recognise(scan.Of(printed), variant, out var seconds);
        var accuracy = CharacterAccuracy.OfParagraphs(Reading.Of(printed, sample).Page(2), document.Text.Content);
        output.WriteLine(FormattableString.Invariant($"{sample}, {variant}: {accuracy:P2} in {seconds:0.0} s"));
        Assert.True(accuracy >= (variant == "noisy" ? LeastOfNoisy : Least), $"{accuracy:P2}");
        Assert.Equal(ReadingOutcome.Whole, document.Outcome);
        Assert.DoesNotContain(document.Diagnostics, d => variant == "plain" && d.Descriptor == ReadingRules.LowConfidence);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var printed = new PdfFile().NewPage().Line(200, 60, "Licence of Process Technology", 16);
        string[] words = ["The Licensor grants to", "the Licensee a licence", "to practise the Process", "and to sell the product", "made by it in each of", "the named territories"];
        for (var i = 0; i < 24; i++)
        {
            printed.Line(60, 100 + (22 * i), $"{words[i % 6]} left {i}", 11).Line(330, 107 + (22 * i), $"{words[(i + 3) % 6]} right {i}", 11);
        }

        var bytes = printed.ToBytes();
        var document = Recognise(new ScanFile().Of(bytes), "two columns", out var seconds);
        var truth = "Licence of Process Technology" + string.Concat(Enumerable.Range(0, 24).Select(i => $"{words[i % 6]} left {i}"))
            + string.Concat(Enumerable.Range(0, 24).Select(i => $"{words[(i + 3) % 6]} right {i}"));
        var accuracy = CharacterAccuracy.Of(truth, document.Text.Content);
        output.WriteLine(FormattableString.Invariant($"two columns: {accuracy:P2} in {seconds:0.0} s"));
        Assert.True(accuracy >= Least, $"{accuracy:P2}");
    }

    private static ScanFile Scan(string variant) => variant switch
    {
        "150 dpi" => new() { Resolution = 150 },
        "skewed 2" => new() { Degrees = 2 },
        "skewed -2" => new() { Degrees = -2 },
        "turned 90" => new() { Degrees = 90 },
        "noisy" => new() { Degrees = 0.7, IsNoisy = true },
        "stamped" => new() { IsStamped = true },
        _ => new(),
    };

    private SourceDocument Recognise(byte[] scan, string name, out double seconds)
    {
        var clock = Stopwatch.StartNew();
        var document = Reading.Of(scan, "scan.pdf");
        seconds = clock.Elapsed.TotalSeconds;
        foreach (var diagnostic in document.Diagnostics)
        {
            output.WriteLine($"{name}: {diagnostic.Descriptor.Id} {diagnostic.Message}");
        }

        return document;
    }
}
