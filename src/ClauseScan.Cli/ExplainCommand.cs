using System.CommandLine;
using ClauseScan.Documents;

namespace ClauseScan.Cli;

/// <summary><c>clausescan explain</c>.</summary>
internal static class ExplainCommand
{
    public static void Define(Command command, Terminal terminal, Pipeline pipeline)
    {
        var path = new Argument<string>("path") { Description = "The agreement (DOCX, PDF, TXT, a scan as PNG, JPEG, TIFF)." };
        var finding = OptionSet.Number("--finding", "Only the finding of this number, counted as scan lists them.", 1, int.MaxValue);
        var at = OptionSet.Number("--at", "Only what covers this offset of the text, and what was considered there and not reported.", 0, int.MaxValue);
        var rule = new Option<string?>("--rule") { Description = "Only findings of this rule.", HelpName = "ID" };
        var clause = new Option<string?>("--clause") { Description = "Only what stands in this clause (\"5.2\"), and what was considered there and not reported.", HelpName = "NUMBER" };
        var asOf = OptionSet.Date("--as-of", "The date that picks the catalogue's edition; default: the agreement's own.");
        var password = new Option<string?>("--password") { Description = "The password of an encrypted PDF file.", HelpName = "P" };
        path.Validators.Add(OptionSet.RefuseOptions);
        command.Arguments.Add(path);
        foreach (var option in new Option[] { finding, at, rule, clause, asOf, password })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => new ExplainRun(
            terminal,
            pipeline,
            new ScanArguments
            {
                Paths = [parsed.GetValue(path)!],
                Reading = new ReadingOptions { Password = parsed.GetValue(password) },
                Scanning = new ScanOptions { AsOf = parsed.GetValue(asOf) },
            },
            new FindingChoice(parsed.GetValue(finding), parsed.GetValue(at), parsed.GetValue(rule), parsed.GetValue(clause))).Run());
    }
}
