using System.Text;
using System.Text.Json;
using ClauseScan.Reports;

namespace ClauseScan.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void The_report_of_all_features_is_the_golden_one() =>
        Assert.Equal(TestResource.Text("sample.report.json"), Text(SampleResults.All));

    [Fact]
    public void A_report_of_nothing_has_no_agreements() =>
        Assert.Equal(0, JsonElement.Parse(Text([])).GetProperty("agreements").GetArrayLength());

    private static string Text(IEnumerable<ScanResult> results)
    {
        using var output = new MemoryStream();
        using var report = new JsonReport(output, SampleResults.Settings);
        foreach (var result in results)
        {
            report.Add(result);
        }

        report.Complete();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
