namespace ClauseScan.Semantics;

/// <summary>A name that the opening gives to several parties together ("Buyer Entities").</summary>
/// <param name="Name">The name.</param>
/// <param name="Members">An alias of each party that the words name, the one they follow included.</param>
internal sealed record CollectiveName(string Name, List<string> Members);
