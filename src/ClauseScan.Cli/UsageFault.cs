using System.CommandLine;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>What to say of a command line that asks for something that there is not.</summary>
internal static class UsageFault
{
    /// <summary>One line: the first fault, and where to look.</summary>
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return $"{FaultOf(parsed, command)}; see \"{PathOf(parsed)} --help\"";
    }

    private static string FaultOf(ParseResult parsed, Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            return parsed.UnmatchedTokens is [var word, ..]
                ? $"there is no command {Printable.Line(word)}"
                : $"give a command: {string.Join(", ", command.Subcommands.Select(c => c.Name))}";
        }

        return Printable.Line(parsed.Errors[0].Message).TrimEnd('.');
    }

    private static string PathOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, result.Command.Name);
        }

        return string.Join(' ', names);
    }
}
