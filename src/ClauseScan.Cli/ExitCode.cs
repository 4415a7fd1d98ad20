namespace ClauseScan.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and a finding is at least as severe as asked for.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read; what could be is reported.</summary>
    public const int Incomplete = 2;

    /// <summary>The command line asks for something that there is not.</summary>
    public const int Usage = 3;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;
}
