using System.Collections;

namespace ClauseScan.Documents.Pdf;

/// <summary>Where the characters of a run begin, estimated from how wide letters are in common fonts and fitted to the run's width.</summary>
/// <remarks>Computed when first asked: few runs ever are.</remarks>
internal sealed class CharacterAdvances(string text, int start, int length, double width, double fontSize, bool isBold) : IReadOnlyList<double>
{
    private double[]? _advances;

    public int Count => length + 1;

    public double this[int index] => (_advances ??= Compute())[index];

    public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)(_advances ??= Compute())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private double[] Compute()
    {
        var span = text.AsSpan(start, length);
        var advances = new double[length + 1];
        var widths = LetterWidths.Fitting(span, width / Math.Max(fontSize, 0.1), isBold);
        for (var i = 0; i < length; i++)
        {
            advances[i + 1] = advances[i] + widths[i];
        }

        var scale = advances[length] > 0 ? width / advances[length] : 0;
        for (var i = 0; i <= length; i++)
        {
            advances[i] *= scale;
        }

        return advances;
    }
}
