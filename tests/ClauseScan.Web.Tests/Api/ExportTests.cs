using System.Text.Json;
using ClauseScan.Documents;
using ClauseScan.Web.Exports;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;

namespace ClauseScan.Web.Tests.Api;

public class ExportTests
{
    [Fact]
    public async Task A_memo_tells_findings_and_decisions()
    {
        await using var office = await ReviewedAsync();
        var agreement = (await office.QueueAsync()).Items[0].AgreementId;
        var path = Path.Combine(office.Settings.DataFolder, "memo.docx");

        var memo = await office.Get<IExports>().MemoAsync(office.Reviewer, agreement);
        await using (var file = File.Create(path))
        {
            await memo.Content.CopyToAsync(file);
        }

        var text = DocumentReader.Read(path, new ReadingOptions()).Text.Content;
        Assert.Contains("Improvements, \"all\" of them, are assigned back.", text, StringComparison.Ordinal);
        Assert.Contains("accepted until 2027-01-01", text, StringComparison.Ordinal);
        Assert.Contains("=SUM(A1) is no formula", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_exported_as_csv_json_and_sarif()
    {
        await using var office = await ReviewedAsync();
        var query = new FindingQuery { ProjectId = office.ProjectId };

        var csv = await TextAsync(office, query, ExportFormat.Csv);
        using var json = JsonDocument.Parse(await TextAsync(office, query, ExportFormat.Json));
        using var sarif = JsonDocument.Parse(await TextAsync(office, query, ExportFormat.Sarif));

        Assert.Contains("\"Improvements, \"\"all\"\" of them, are assigned back.\"", csv, StringComparison.Ordinal);
        Assert.Contains(",'=SUM(A1) is no formula", csv, StringComparison.Ordinal);
        Assert.Equal(2, json.RootElement.GetProperty("findings").GetArrayLength());
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal([0, 1], results.EnumerateArray().Select(r => r.GetProperty("suppressions").GetArrayLength()).Order());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("  +1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("\t=1")]
    public void Words_are_no_formulas_in_a_spreadsheet(string words) =>
        Assert.EndsWith($"\r\n'{words}\r\n", System.Text.Encoding.UTF8.GetString(CsvText.Write(["words"], [[words]])), StringComparison.Ordinal);

    [Theory]
    [InlineData("Licensee = buyer")]
    [InlineData("许可方＝甲方")]
    public void Other_words_stand_in_a_spreadsheet_as_they_are(string words) =>
        Assert.EndsWith($"\r\n{words}\r\n", System.Text.Encoding.UTF8.GetString(CsvText.Write(["words"], [[words]])), StringComparison.Ordinal);

    private static async Task<Office> ReviewedAsync()
    {
        var office = await Office.OpenAsync(TestDatabase.Sqlite);
        await office.UploadAsync(null, ("a.txt", "TX1001 6.1 Improvements, \"all\" of them, are assigned back.\nTX1002 6.2 =SUM(A1) is no formula"));
        var first = (await office.QueueAsync()).Items[0].Id;
        await office.Get<IDecisions>().DecideAsync(
            office.Reviewer, new DecisionRequest([first], FindingStatus.Accepted) { Reason = "approved", AcceptedUntil = new DateOnly(2027, 1, 1) });
        return office;
    }

    private static async Task<string> TextAsync(Office office, FindingQuery query, ExportFormat format)
    {
        using var reader = new StreamReader((await office.Get<IExports>().FindingsAsync(office.Reviewer, query, format)).Content);
        return await reader.ReadToEndAsync();
    }
}
