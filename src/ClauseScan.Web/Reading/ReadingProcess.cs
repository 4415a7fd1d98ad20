using System.Text.Json;
using ClauseScan.Catalogue;
using ClauseScan.Documents;
using ClauseScan.Reports;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Reading;

/// <summary>The inside of the process that reads one untrusted file: it gets a path, knows no database, no key and no network address, and writes lines of JSON.</summary>
internal static class ReadingProcess
{
    /// <summary>The verb that starts it.</summary>
    public const string Verb = "read-one-file";

    /// <summary>Reads the file and writes steps and result.</summary>
    public static int Run(string path, DateOnly? asOf, CatalogueSource catalogue, Stream output)
    {
        var gate = new Lock();
        void Write(ReadingLine line)
        {
            lock (gate)
            {
                JsonSerializer.Serialize(output, line, ReadingLine.Json);
                output.WriteByte((byte)'\n');
                output.Flush();
            }
        }

        Write(new ReadingLine(new ReadingStep(JobState.Reading)));
        var document = DocumentReader.Read(
            path, new ReadingOptions { OnRecognition = p => Write(new ReadingLine(new ReadingStep(JobState.Recognising, p.Page, p.Count))) });
        Write(new ReadingLine(new ReadingStep(JobState.Analysing, null, document.Map.PageCount)));
        var result = new AgreementScanner(new CatalogueMatcher(catalogue.Load())).Scan(document, new ScanOptions { AsOf = asOf });
        Write(new ReadingLine(Result: Of(result, IsPdf(path))));
        return 0;
    }

    private static bool IsPdf(string path)
    {
        using var file = File.OpenRead(path);
        return FileInspection.IsPdf(file, path);
    }

    private static ReadingResult Of(ScanResult result, bool isPdf) => new(
        ReportFormat.Outcome(result.Document.Outcome),
        result.Document.Map.PageCount,
        result.Model.Date?.Date,
        result.Edition?.Id,
        TextSketch.Of(result.Document.Text.Content),
        AgreementViews.Of(result, isPdf),
        [.. result.Findings.Where(f => f.Diagnostic.Severity != Diagnostics.DiagnosticSeverity.None).Select(f => FindingViews.Of(result, f))]);
}
