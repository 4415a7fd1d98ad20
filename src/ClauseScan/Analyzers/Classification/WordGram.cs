namespace ClauseScan.Analyzers.Classification;

/// <summary>One word, or a few that follow each other.</summary>
/// <remarks>A class, since for lists of structs no code can be compiled ahead of time.</remarks>
/// <param name="First">The first phrase unit.</param>
/// <param name="End">The first phrase unit after it.</param>
/// <param name="Hash">The hash of its words and of what kind of words they are.</param>
internal sealed record WordGram(int First, int End, ulong Hash);
