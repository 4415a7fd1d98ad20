using System.CommandLine;

namespace ClauseScan.Cli;

/// <summary><c>clausescan catalogue import</c>.</summary>
internal static class CatalogueImportCommand
{
    public static Command Define(Terminal terminal, Pipeline pipeline)
    {
        var file = new Argument<string>("file") { Description = "The official text: PDF, DOCX or TXT." };
        var edition = OptionSet.Date("--edition", "The day from which the edition is in force.");
        edition.Required = true;
        var announcement = new Option<string>("--announcement")
        {
            Description = "The number of the order or announcement, as it is to be cited.",
            HelpName = "NO",
            Required = true,
        };
        var output = new Option<string?>("--output") { Description = "Write the edition to a file; default: standard output.", HelpName = "FILE" };
        var password = new Option<string?>("--password") { Description = "The password of an encrypted PDF file.", HelpName = "P" };
        var catalogues = CatalogueFiles.Option();
        file.Validators.Add(OptionSet.RefuseOptions);
        announcement.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError("--announcement: give its number");
            }
        });
        var command = new Command("import", "Make an edition from the official text of China's catalogue, or of an announcement that amends it.")
        {
            file, edition, announcement, output, password, catalogues,
        };
        command.SetAction(parsed => CatalogueFiles.Run(terminal, pipeline, parsed.GetValue(catalogues), joined =>
            new CatalogueImportRun(terminal, joined).Run(
                parsed.GetValue(file)!, parsed.GetValue(edition)!.Value, parsed.GetValue(announcement)!.Trim(), parsed.GetValue(output), parsed.GetValue(password))));
        return command;
    }
}
