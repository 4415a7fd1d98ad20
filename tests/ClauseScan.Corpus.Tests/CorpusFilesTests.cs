using System.Text;
using ClauseScan.Corpus.Tests.Rendering;

namespace ClauseScan.Corpus.Tests;

/// <summary>Holds the corpus to its sources. CLAUSESCAN_UPDATE_CORPUS=1 writes the files anew before they are compared.</summary>
public sealed class CorpusFilesTests
{
    public static TheoryData<string> Names() => [.. CorpusFolder.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_committed_file_is_what_its_source_renders_to(string name)
    {
        foreach (var (file, content) in Render(name, CorpusFolder.Source(name)))
        {
            var path = Path.Combine(CorpusFolder.Rendered, file);
            if (CorpusFolder.IsToBeRewritten)
            {
                File.WriteAllBytes(path, content);
            }

            Assert.True(content.AsSpan().SequenceEqual(File.ReadAllBytes(path)), $"{file} differs from its source.");
        }
    }

    [Fact]
    public void Every_file_of_the_corpus_belongs_to_a_source() =>
        Assert.Empty(CorpusFolder.Agreements().Select(a => a.Name).Except(CorpusFolder.Names()));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_silent_or_expects_a_transfer(string name)
    {
        var source = CorpusFolder.Source(name);
        Assert.NotEqual(source.Front.IsSilent, source.Expectations.Any(e => e.IsTransfer));
    }

    private static IEnumerable<(string File, byte[] Content)> Render(string name, MarkedAgreement agreement)
    {
        foreach (var format in agreement.Front.Formats)
        {
            yield return ($"{name}.{format}", format switch
            {
                "docx" => WordRenderer.Render(agreement),
                "pdf" => PdfRenderer.Render(agreement),
                "txt" => TextRenderer.Render(agreement),
                _ => throw new FormatException($"No such format: {format}"),
            });
        }

        yield return ($"{name}.expected.tsv", Encoding.UTF8.GetBytes(agreement.ExpectedLines()));
    }
}
