using System.CommandLine;

namespace ClauseScan.Cli;

/// <summary><c>clausescan match</c>.</summary>
internal static class MatchCommand
{
    public static void Define(Command command, Terminal terminal, Pipeline pipeline)
    {
        var text = new Argument<string?>("text") { Arity = ArgumentArity.ZeroOrOne, Description = "The description, or - to read it from standard input." };
        var asOf = OptionSet.Date("--as-of", "The date that picks the catalogue's edition; default: the newest held.");
        var top = OptionSet.Number("--top", "The most candidates to give; default: 5.", 1, 1000);
        var format = OptionSet.Choice("--format", "How to write.", "text", "json");
        var batch = new Option<string?>("--batch")
        {
            Description = "Answer each line {\"id\",\"text\",\"as_of\"} of a file (- for standard input) by one line of JSON.",
            HelpName = "FILE.jsonl",
        };
        var catalogues = CatalogueFiles.Option();
        text.Validators.Add(OptionSet.RefuseOptions);
        command.Arguments.Add(text);
        foreach (var option in new Option[] { asOf, top, format, batch, catalogues })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(text) is { Tokens.Count: > 0 } == result.GetResult(batch) is { Implicit: false })
            {
                result.AddError("give either a text or --batch FILE.jsonl");
            }
        });
        command.SetAction(parsed => CatalogueFiles.Run(terminal, pipeline, parsed.GetValue(catalogues), joined =>
        {
            var run = new MatchRun(terminal, joined, parsed.GetValue(asOf), parsed.GetValue(top) ?? 5);
            return parsed.GetValue(batch) is { } file ? run.Batch(file) : run.One(parsed.GetValue(text)!, parsed.GetValue(format) == "json");
        }));
    }
}
