using System.Text.Json;
using ClauseScan.Catalogue;
using ClauseScan.Documents;
using ClauseScan.Reports;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Browser;

namespace ClauseScan.Web.Tests.Jobs;

public sealed class IsolatedReaderTests : IDisposable
{
    private const string Agreement = """
        LICENCE AGREEMENT
        This Agreement is made on 1 March 2024 between Nordlicht GmbH, a company incorporated in Germany ("Licensor"), and Ningbo Example Co., Ltd., a company incorporated in Ningbo, China ("Licensee").
        1. Improvements
        1.1 Licensee shall assign to Licensor all right, title and interest in and to any Improvement made by Licensee.
        """;

    private readonly string _folder = TestFolder.Make();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_read_in_a_process_of_its_own()
    {
        var steps = new List<JobState>();
        var path = await WriteAsync(Agreement);

        var result = await new IsolatedReader(ReadingLimits.Default, CatalogueSource.BuiltIn).ReadAsync(path, null, s => steps.Add(s.State), default);

        Assert.Equal(("whole", "2023-12-21", new DateOnly(2024, 3, 1)), (result.Outcome, result.Edition, result.Date!.Value));
        var finding = Assert.Single(result.Findings, f => f.Rule == "TX1001");
        Assert.Equal(finding.Content.Words, result.Reading.Text.Substring(finding.Start, finding.Length));
        Assert.Equal([JobState.Reading, JobState.Analysing], steps);
    }

    [Fact]
    public async Task A_reading_keeps_the_way_to_the_technology_control_points_and_what_follows()
    {
        var path = await WriteAsync("""
            LICENCE AGREEMENT
            This Agreement is made on 1 March 2025 between Nordlicht GmbH, a company incorporated in Germany ("Licensee"), and Ningbo Example Co., Ltd., a company incorporated in Ningbo, China ("Licensor").
            1. Definitions
            1.1 "Licensed Technology" means the flight control systems for unmanned aerial vehicles developed by Licensor.
            2. Licence
            2.1 Licensor hereby grants to Licensee an exclusive licence to use the Licensed Technology.
            """);

        var result = await new IsolatedReader(ReadingLimits.Default, CatalogueSource.BuiltIn).ReadAsync(path, null, _ => { }, default);

        var candidate = Assert.Single(result.Findings, f => f.Rule == "TX2001" || f.Category == "licence").Content.Candidates[0];
        Assert.Contains("Licensed Technology", candidate.Way, StringComparison.Ordinal);
        Assert.Contains(candidate.Path, s => s.Kind == "term");
        Assert.NotEmpty(candidate.ControlPoints);
        var named = Assert.Single(result.Findings, f => f.Rule == "TX6002");
        Assert.Equal((CandidateKind.Restricted, candidate.ItemId), (named.CandidateKind, Assert.Single(named.Content.Candidates).ItemId));
        Assert.Contains(result.Reading.Procedures, p => p.Class == "restricted");
        Assert.NotNull(result.Reading.NewestEdition);
    }

    [Fact]
    public async Task A_reading_tells_what_the_report_of_a_scan_tells()
    {
        var path = Path.Combine(Site.Corpus(), "uav-licence-bilingual.docx");
        using var report = Report(path);

        var result = await new IsolatedReader(ReadingLimits.Default, CatalogueSource.BuiltIn).ReadAsync(path, null, _ => { }, default);

        var agreement = report.RootElement.GetProperty("agreements")[0];
        var reported = agreement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(reported.Select(Facts), result.Findings.Select(Facts));
        Assert.Contains(result.Findings, f => f.Content.OtherVersion is not null);
        Assert.Contains(result.Findings, f => f.Content.Candidates.Any(c => c.ControlPoints.Length > 0));
        Assert.Equal(Texts(agreement, "procedures"), result.Reading.Procedures.Select(p => p.Class));
        Assert.Equal(Texts(agreement, "otherRegimes"), result.Reading.OtherRegimes.Select(r => r.Id));
    }

    [Fact]
    public async Task A_reading_that_takes_too_long_or_too_much_memory_is_given_up()
    {
        var path = await WriteAsync(Agreement);

        await Assert.ThrowsAsync<ReadingFailedException>(() => new IsolatedReader(ReadingLimits.Default with { Time = TimeSpan.FromMilliseconds(5) }, CatalogueSource.BuiltIn).ReadAsync(path, null, _ => { }, default));
        await Assert.ThrowsAsync<ReadingFailedException>(() => new IsolatedReader(ReadingLimits.Default with { Memory = 4 << 20 }, CatalogueSource.BuiltIn).ReadAsync(path, null, _ => { }, default));
    }

    private static string Facts(JsonElement finding) => string.Join(
        " | ",
        finding.GetProperty("rule").GetString(),
        finding.GetProperty("text").GetString(),
        finding.TryGetProperty("otherVersion", out var other) ? other.GetProperty("text").GetString() : null,
        finding.GetProperty("evidence").GetArrayLength(),
        string.Join(", ", finding.GetProperty("candidates").EnumerateArray().Select(c =>
            $"{c.GetProperty("id")} {string.Join("/", Elements(c, "path").Select(s => s.GetProperty("label")))} {string.Join("/", Elements(c, "controlPoints").Select(p => p.GetProperty("status")))}")));

    private static string Facts(FoundFinding finding) => string.Join(
        " | ",
        finding.Rule,
        finding.Content.Words,
        finding.Content.OtherVersion?.Words,
        finding.Content.Evidence.Length,
        // A report names the item of such a finding in its sentence.
        string.Join(", ", finding.Content.Candidates.Select(c =>
            $"{c.ItemId} {string.Join("/", c.Path.Select(s => s.Label))} {string.Join("/", c.ControlPoints.Select(p => p.Status))}")));

    private static JsonElement.ArrayEnumerator Elements(JsonElement element, string property) =>
        element.TryGetProperty(property, out var list) ? list.EnumerateArray() : default;

    private static IEnumerable<string?> Texts(JsonElement element, string property) => element.GetProperty(property).EnumerateArray().Select(e => e.GetString());

    private static JsonDocument Report(string path)
    {
        var catalogue = TechnologyCatalogue.Load();
        using var bytes = new MemoryStream();
        using (var report = new JsonReport(bytes, new ReportSettings("1", [], catalogue.Editions, p => p)))
        {
            report.Add(new AgreementScanner(new CatalogueMatcher(catalogue)).Scan(DocumentReader.Read(path, new ReadingOptions()), new ScanOptions()));
            report.Complete();
        }

        return JsonDocument.Parse(bytes.ToArray());
    }

    private async Task<string> WriteAsync(string text)
    {
        var path = Path.Combine(_folder, "agreement.txt");
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
