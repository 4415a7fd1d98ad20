using System.CommandLine;
using System.CommandLine.Help;

namespace ClauseScan.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    /// <summary>The program's name as users type it.</summary>
    public const string Name = "clausescan";

    /// <summary>The program's version.</summary>
    public static string Version { get; } = typeof(CommandLine).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(string[] arguments, Terminal terminal) => Run(arguments, terminal, Pipeline.BuiltIn);

    /// <summary>Runs a command line over a given pipeline.</summary>
    public static int Run(string[] arguments, Terminal terminal, Pipeline pipeline)
    {
        try
        {
            return Invoke(arguments, terminal, pipeline);
        }
#pragma warning disable CA1031 // The last resort: no stack trace, and no message that could hold words of an agreement.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            terminal.Say($"internal fault: {fault.GetType().Name}; please report it");
            return ExitCode.Incomplete;
        }
    }

    private static int Invoke(string[] arguments, Terminal terminal, Pipeline pipeline)
    {
        if (arguments is ["--version"])
        {
            using var version = terminal.OutputText();
            version.WriteLine(Version);
            return ExitCode.Done;
        }

        var parsed = Root(arguments.FirstOrDefault(), terminal, pipeline).Parse(arguments);
        if (arguments.Length == 0)
        {
            parsed = Root(null, terminal, pipeline).Parse(["--help"]);
            parsed.Invoke(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error });
            return ExitCode.Usage;
        }

        if (parsed.Errors.Count > 0)
        {
            terminal.Say(UsageFault.Of(parsed));
            return ExitCode.Usage;
        }

        using var output = terminal.OutputText();
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OutputLostException)
        {
            terminal.Say("standard output takes no more: see whether its disk is full, or give --output FILE");
            return ExitCode.Incomplete;
        }
    }

    /// <summary>The commands; only the one asked for gets its options, for each option costs time at start-up.</summary>
    private static Command Root(string? asked, Terminal terminal, Pipeline pipeline)
    {
        // No RootCommand, which would take the name of the program's file.
        return new Command(Name, "Screens agreements for technology transfer out of China.")
        {
            new HelpOption(),
            new VersionOption(),
            Of("scan", "Scan agreements: files, or folders with all below them.", c => ScanCommand.Define(c, terminal, pipeline)),
            Of("explain", "Say why an agreement's findings are what they are.", c => ExplainCommand.Define(c, terminal, pipeline)),
            Of("highlight", "Show the findings on the pages of the agreements, as HTML files.", c => HighlightCommand.Define(c, terminal, pipeline)),
            Of("match", "Find catalogue items that a description of technology may fall under.", c => MatchCommand.Define(c, terminal, pipeline)),
            Of("rules", "List the rules, or explain one.", c => RulesCommand.Define(c, terminal)),
            Of("catalogue", "Look into the catalogue and how complete the data on it is.", c => CatalogueCommand.Define(c, terminal, pipeline)),
            Of("web", "Open the site for uploads and review; ./clausescan web --help lists its options.", c => WebCommand.Define(c, terminal)),
            Of("train", "Train the clause classifier on labelled agreements.", c => TrainingCommands.DefineTrain(c, terminal)),
            Of("evaluate", "Measure rules and classifier on labelled agreements that they did not see.", c => TrainingCommands.DefineEvaluate(c, terminal)),
        };

        Command Of(string name, string description, Action<Command> define)
        {
            var command = new Command(name, description);
            if (name == asked)
            {
                define(command);
            }

            return command;
        }
    }
}
