namespace ClauseScan.Diagnostics;

/// <summary>A line of a configuration file that sets nothing.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record SeverityProblem(int Line, string Message);
