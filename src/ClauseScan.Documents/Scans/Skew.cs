namespace ClauseScan.Documents.Scans;

/// <summary>Measures how far the lines of a page are from level: at the right slope, ink gathers in the fewest rows.</summary>
internal static class Skew
{
    private const double Steepest = 0.09;
    private const double Coarse = 0.005;
    private const double Fine = 0.0005;
    private const int FewestCells = 200;

    /// <summary>The slope of the lines: how far they fall for each dot to the right. Zero where it cannot be told.</summary>
    public static double SlopeOf(InkMap ink)
    {
        if (ink.Inked < FewestCells)
        {
            return 0;
        }

        var best = Best(ink, -Steepest, Steepest, Coarse);
        best = Best(ink, best - Coarse, best + Coarse, Fine);
        return Gathering(ink, best) > 1.02 * Gathering(ink, 0) && Math.Abs(best) < Steepest ? best : 0;
    }

    /// <summary>Whether the lines seem to run up or down the page.</summary>
    public static bool IsSideways(InkMap ink) => ink.Inked >= FewestCells && Contrast(ink, byRows: false) > 1.3 * Contrast(ink, byRows: true);

    private static double Best(InkMap ink, double from, double to, double step)
    {
        double best = 0, most = -1;
        for (var slope = from; slope <= to + (step / 2); slope += step)
        {
            var gathering = Gathering(ink, slope);
            (best, most) = gathering > most ? (slope, gathering) : (best, most);
        }

        return best;
    }

    /// <summary>How much the ink differs from row to row when rows follow the slope.</summary>
    private static double Gathering(InkMap ink, double slope)
    {
        var margin = (int)(Steepest * 1.2 * ink.Width) + 2;
        var rows = new int[ink.Height + (2 * margin)];
        for (var x = 0; x < ink.Width; x++)
        {
            var shift = margin - (int)Math.Round(slope * (x - (ink.Width / 2)));
            for (var y = 0; y < ink.Height; y++)
            {
                rows[y + shift] += ink[x, y] ? 1 : 0;
            }
        }

        return Differences(rows);
    }

    private static double Contrast(InkMap ink, bool byRows)
    {
        var sums = new int[byRows ? ink.Height : ink.Width];
        for (var y = 0; y < ink.Height; y++)
        {
            for (var x = 0; x < ink.Width; x++)
            {
                sums[byRows ? y : x] += ink[x, y] ? 1 : 0;
            }
        }

        return Differences(sums);
    }

    private static double Differences(int[] sums)
    {
        double all = 0;
        for (var i = 1; i < sums.Length; i++)
        {
            double step = sums[i] - sums[i - 1];
            all += step * step;
        }

        return all;
    }
}
