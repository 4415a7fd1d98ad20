using System.Globalization;

namespace ClauseScan.Benchmarks;

/// <summary>The table of all measurements.</summary>
internal static class BenchmarkTable
{
    /// <summary>Writes the table; the spread is from the least to the greatest of all runs.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Measurement> measurements)
    {
        var name = measurements.Max(m => m.Name.Length);
        var unit = measurements.Max(m => m.Unit.Length);
        output.WriteLine($"{"measured".PadRight(name)}  {"median",12}  {"unit".PadRight(unit)}  {"least … greatest",25}  against");
        foreach (var m in measurements)
        {
            var spread = $"{Text(m.Spread.Least)} … {Text(m.Spread.Greatest)}";
            output.WriteLine($"{m.Name.PadRight(name)}  {Text(m.Value),12}  {m.Unit.PadRight(unit)}  {spread,25}  {m.Comparison}".TrimEnd());
        }
    }

    private static string Text(double value) => value.ToString(value < 100 ? "N1" : "N0", CultureInfo.InvariantCulture);
}
