using System.CommandLine;

namespace ClauseScan.Cli;

/// <summary>The command <c>web</c>, which the launcher hands to the program of the site.</summary>
internal static class WebCommand
{
    public static void Define(Command command, Terminal terminal)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(_ =>
        {
            terminal.Say("the site is a program of its own: start it by ./clausescan web in the folder of ClauseScan, or run clausescan-web");
            return ExitCode.Usage;
        });
    }
}
