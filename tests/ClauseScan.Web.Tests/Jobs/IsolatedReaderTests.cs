using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Tests.Jobs;

public sealed class IsolatedReaderTests : IDisposable
{
    private const string Agreement = """
        LICENCE AGREEMENT
        This Agreement is made on 1 March 2024 between Nordlicht GmbH, a company incorporated in Germany ("Licensor"), and Ningbo Example Co., Ltd., a company incorporated in Ningbo, China ("Licensee").
        1. Improvements
        1.1 Licensee shall assign to Licensor all right, title and interest in and to any Improvement made by Licensee.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("clausescan-web-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_read_in_a_process_of_its_own()
    {
        var steps = new List<JobState>();
        var path = await WriteAsync(Agreement);

        var result = await new IsolatedReader(ReadingLimits.Default).ReadAsync(path, null, s => steps.Add(s.State), default);

        Assert.Equal(("whole", "2023-12-21", new DateOnly(2024, 3, 1)), (result.Outcome, result.Edition, result.Date!.Value));
        var finding = Assert.Single(result.Findings, f => f.Rule == "TX1001");
        Assert.Equal(finding.Content.Words, result.Reading.Text.Substring(finding.Start, finding.Length));
        Assert.Equal([JobState.Reading, JobState.Analysing], steps);
    }

    [Fact]
    public async Task A_reading_that_takes_too_long_or_too_much_memory_is_given_up()
    {
        var path = await WriteAsync(Agreement);

        await Assert.ThrowsAsync<ReadingFailedException>(() => new IsolatedReader(ReadingLimits.Default with { Time = TimeSpan.FromMilliseconds(5) }).ReadAsync(path, null, _ => { }, default));
        await Assert.ThrowsAsync<ReadingFailedException>(() => new IsolatedReader(ReadingLimits.Default with { Memory = 4 << 20 }).ReadAsync(path, null, _ => { }, default));
    }

    private async Task<string> WriteAsync(string text)
    {
        var path = Path.Combine(_folder, "agreement.txt");
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
