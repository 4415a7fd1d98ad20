using System.CommandLine;

namespace ClauseScan.Cli;

/// <summary><c>clausescan catalogue</c>.</summary>
internal static class CatalogueCommand
{
    public static void Define(Command command, Terminal terminal, Pipeline pipeline)
    {
        command.Subcommands.Add(List(terminal, pipeline));
        command.Subcommands.Add(Show(terminal, pipeline));
        command.Subcommands.Add(Diff(terminal, pipeline));
        command.Subcommands.Add(Status(terminal, pipeline));
        command.Subcommands.Add(CatalogueImportCommand.Define(terminal, pipeline));
    }

    private static Command List(Terminal terminal, Pipeline pipeline)
    {
        var (asOf, format, catalogues, of) = (AsOf(), Format(), CatalogueFiles.Option(), Of());
        var command = new Command("list", "List the items of an edition.") { asOf, format, catalogues, of };
        command.SetAction(p => CatalogueFiles.Run(terminal, pipeline, p.GetValue(catalogues), joined =>
            ViewOf(terminal, joined, p.GetValue(format)).List(p.GetValue(of), p.GetValue(asOf))));
        return command;
    }

    private static Command Show(Terminal terminal, Pipeline pipeline)
    {
        var id = new Argument<string>("id") { Description = "An item's id, or its code in any edition." };
        var (asOf, format, catalogues) = (AsOf(), Format(), CatalogueFiles.Option());
        var command = new Command("show", "Show all that is held on an item, and where it comes from.") { id, asOf, format, catalogues };
        command.SetAction(p => CatalogueFiles.Run(terminal, pipeline, p.GetValue(catalogues), joined =>
            ViewOf(terminal, joined, p.GetValue(format)).Show(p.GetValue(id)!, p.GetValue(asOf))));
        return command;
    }

    private static Command Diff(Terminal terminal, Pipeline pipeline)
    {
        var from = new Argument<string>("from") { Description = "An edition's year, or any date: the edition in force on it." };
        var to = new Argument<string>("to") { Description = "A later one." };
        var (format, catalogues, of) = (Format(), CatalogueFiles.Option(), Of());
        var command = new Command("diff", "Tell what changed between two editions or dates.") { from, to, format, catalogues, of };
        command.SetAction(p => CatalogueFiles.Run(terminal, pipeline, p.GetValue(catalogues), joined =>
            ViewOf(terminal, joined, p.GetValue(format)).Diff(p.GetValue(of), p.GetValue(from)!, p.GetValue(to)!)));
        return command;
    }

    private static Command Status(Terminal terminal, Pipeline pipeline)
    {
        var (asOf, format, catalogues) = (AsOf(), Format(), CatalogueFiles.Option());
        var command = new Command("status", "Tell how much of each edition is held.") { asOf, format, catalogues };
        command.SetAction(p => CatalogueFiles.Run(terminal, pipeline, p.GetValue(catalogues), joined =>
            ViewOf(terminal, joined, p.GetValue(format)).Status(p.GetValue(asOf))));
        return command;
    }

    private static Option<DateOnly?> AsOf() => OptionSet.Date("--as-of", "The date that picks the edition; default: the newest held.");

    private static Option<string> Format() => OptionSet.Choice("--format", "How to write.", "text", "json");

    private static Option<string?> Of() => new("--of") { Description = "The list to look into, by its id; default: cn, China's catalogue.", HelpName = "ID" };

    private static CatalogueView ViewOf(Terminal terminal, Pipeline pipeline, string? format) =>
        new(terminal, [pipeline.Catalogue(), .. pipeline.FurtherLists], format == "json");
}
