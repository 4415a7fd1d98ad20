namespace ClauseScan.Benchmarks;

/// <summary>One row of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The median.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Spread">The least and the greatest value.</param>
/// <param name="Comparison">The median ratio to what it was measured against in turns, and what that is; empty where there is none.</param>
internal sealed record Measurement(string Name, double Value, string Unit, (double Least, double Greatest) Spread, string Comparison = "");
