using System.CommandLine;
using System.Security.Cryptography;
using ClauseScan.Analyzers;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Reports;
using ClauseScan.Training;

namespace ClauseScan.Cli;

/// <summary><c>clausescan train</c> and <c>clausescan evaluate</c>.</summary>
internal static class TrainingCommands
{
    public static void DefineTrain(Command command, Terminal terminal)
    {
        var output = new Option<string>("--output") { Description = "The model file to write; its card and the figures of each rule are written beside it.", HelpName = "FILE", Required = true };
        command.Options.Add(output);
        Define(command, terminal, (training, parsed) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(output)!, terminal.WorkingDirectory);
            using var model = new MemoryStream();
            ClauseModelFile.Write(training.Model, model);
            File.WriteAllBytes(path, model.ToArray());
            var evaluation = training.Evaluate();
            var report = evaluation.Report();
            File.WriteAllText(Path.ChangeExtension(path, ".rules.tsv"), RuleFigures.Write(evaluation.RuleFigures()));
            File.WriteAllText(Path.ChangeExtension(path, ".md"), ModelCard.Text(training, Convert.ToHexStringLower(SHA256.HashData(model.ToArray())), report));
            return report;
        });
    }

    public static void DefineEvaluate(Command command, Terminal terminal) =>
        Define(command, terminal, (training, _) => training.Evaluate().Report());

    private static void Define(Command command, Terminal terminal, Func<ClauseTraining, ParseResult, string> use)
    {
        var labels = new Option<string[]>("--labels") { Description = "Label files, or folders of them.", HelpName = "PATH", Required = true, AllowMultipleArgumentsPerToken = true };
        var texts = new Option<string[]>("--texts") { Description = "Folders of the texts that were labelled.", HelpName = "FOLDER", Required = true, AllowMultipleArgumentsPerToken = true };
        var cuad = new Option<string?>("--cuad") { Description = "CUAD's own labels, for licences and assignments of any kind.", HelpName = "FILE" };
        command.Options.Add(labels);
        command.Options.Add(texts);
        command.Options.Add(cuad);
        command.SetAction(parsed =>
        {
            try
            {
                var agreements = LabelFiles.Read([.. parsed.GetValue(labels)!.Select(Full)], [.. parsed.GetValue(texts)!.Select(Full)], parsed.GetValue(cuad) is { } file ? Full(file) : null);
                if (agreements.Length < ClauseTraining.FoldCount)
                {
                    terminal.Say($"{agreements.Length} labelled agreements have a text in the folders given; at least {ClauseTraining.FoldCount} are needed: check --labels and --texts");
                    return ExitCode.Usage;
                }

                terminal.Error.WriteLine($"{agreements.Length} labelled agreements");
                var training = ClauseTraining.Of(agreements, terminal.Error.WriteLine);
                using var text = terminal.OutputText();
                text.Write(use(training, parsed));
                return ExitCode.Done;
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                terminal.Say(Printable.Line(e.Message));
                return ExitCode.Usage;
            }
        });

        string Full(string path) => Path.GetFullPath(path, terminal.WorkingDirectory);
    }
}
