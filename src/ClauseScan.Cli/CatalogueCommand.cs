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
    }

    private static Command List(Terminal terminal, Pipeline pipeline)
    {
        var (asOf, format) = Options();
        var command = new Command("list", "List the items of an edition.") { asOf, format };
        command.SetAction(p => ViewOf(terminal, pipeline, p.GetValue(format)).List(p.GetValue(asOf)));
        return command;
    }

    private static Command Show(Terminal terminal, Pipeline pipeline)
    {
        var id = new Argument<string>("id") { Description = "An item's id, or its code in any edition." };
        var (asOf, format) = Options();
        var command = new Command("show", "Show all that is held on an item, and where it comes from.") { id, asOf, format };
        command.SetAction(p => ViewOf(terminal, pipeline, p.GetValue(format)).Show(p.GetValue(id)!, p.GetValue(asOf)));
        return command;
    }

    private static Command Diff(Terminal terminal, Pipeline pipeline)
    {
        var from = new Argument<string>("from") { Description = "An edition: its year or date." };
        var to = new Argument<string>("to") { Description = "A later edition." };
        var (_, format) = Options();
        var command = new Command("diff", "Tell what changed between two editions.") { from, to, format };
        command.SetAction(p => ViewOf(terminal, pipeline, p.GetValue(format)).Diff(p.GetValue(from)!, p.GetValue(to)!));
        return command;
    }

    private static Command Status(Terminal terminal, Pipeline pipeline)
    {
        var (asOf, format) = Options();
        var command = new Command("status", "Tell how much of each edition is held.") { asOf, format };
        command.SetAction(p => ViewOf(terminal, pipeline, p.GetValue(format)).Status(p.GetValue(asOf)));
        return command;
    }

    private static (Option<DateOnly?> AsOf, Option<string> Format) Options() =>
        (OptionSet.Date("--as-of", "The date that picks the edition; default: the newest held."),
            OptionSet.Choice("--format", "How to write.", "text", "json"));

    private static CatalogueView ViewOf(Terminal terminal, Pipeline pipeline, string? format) =>
        new(terminal, pipeline.Catalogue(), format == "json");
}
