namespace ClauseScan.Catalogue.Evidence;

/// <summary>A unit of measurement.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many of the dimension's first unit one of it is.</param>
/// <param name="Offset">What is added after that: 273.15 for degrees Celsius.</param>
/// <param name="SpeaksForItself">Whether a figure in it speaks of one property only.</param>
internal sealed record Unit(string Dimension, double Factor, double Offset = 0, bool SpeaksForItself = false)
{
    /// <summary>The unit of map scales, "1:10,000".</summary>
    public static Unit Scale { get; } = new("scale", 1, SpeaksForItself: true);

    /// <summary>A figure in the dimension's first unit.</summary>
    public double Convert(double figure) => (figure * Factor) + Offset;
}
