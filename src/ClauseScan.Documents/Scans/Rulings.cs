namespace ClauseScan.Documents.Scans;

/// <summary>Takes the lines of tables, frames and underlining out of a picture, for they are read as letters otherwise.</summary>
internal static class Rulings
{
    private const double ShortestAcross = 1.0;
    private const double ShortestDown = 0.5;
    private const double Thickest = 0.04;
    private const double LeastThin = 0.6;
    private const int Gap = 2;

    /// <summary>The picture without straight lines that are longer than any stroke of a letter.</summary>
    /// <param name="image">A level picture.</param>
    /// <param name="threshold">The shade below which a dot is ink.</param>
    /// <param name="resolution">The dots per inch.</param>
    public static GrayImage RemoveFrom(GrayImage image, int threshold, int resolution)
    {
        var marked = new bool[image.Pixels.Length];
        var any = Mark(image, threshold, marked, (int)(ShortestAcross * resolution), Math.Max(2, (int)(Thickest * resolution)), across: true);
        any |= Mark(image, threshold, marked, (int)(ShortestDown * resolution), Math.Max(2, (int)(Thickest * resolution)), across: false);
        if (!any)
        {
            return image;
        }

        var pixels = (byte[])image.Pixels.Clone();
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = marked[i] ? (byte)255 : pixels[i];
        }

        return new GrayImage(image.Width, image.Height, pixels);
    }

    private static bool Mark(GrayImage image, int threshold, bool[] marked, int shortest, int thickest, bool across)
    {
        var any = false;
        var (outer, inner) = across ? (image.Height, image.Width) : (image.Width, image.Height);
        var (outerStep, innerStep) = across ? (image.Width, 1) : (1, image.Width);
        var limit = Math.Max(threshold, 170);
        for (var i = 0; i < outer; i++)
        {
            int start = -1, last = -1;
            for (var j = 0; j <= inner; j++)
            {
                var isDark = j < inner && image.Pixels[(i * outerStep) + (j * innerStep)] < limit;
                if (isDark)
                {
                    start = start < 0 ? j : start;
                    last = j;
                }
                else if (start >= 0 && (j == inner || j - last > Gap))
                {
                    if (last - start + 1 >= shortest)
                    {
                        any |= MarkStretch(image, marked, limit, (i, start, last), thickest, outer, outerStep, innerStep);
                    }

                    start = -1;
                }
            }
        }

        return any;
    }

    /// <summary>Marks a stretch and its blurred edge, where most of it is as thin as a line; letters that touch it stay.</summary>
    private static bool MarkStretch(
        GrayImage image, bool[] marked, int limit, (int Row, int From, int To) stretch, int thickest, int outer, int outerStep, int innerStep)
    {
        var thin = 0;
        var edges = new (int First, int Last)[stretch.To - stretch.From + 1];
        for (var j = stretch.From; j <= stretch.To; j++)
        {
            int first = stretch.Row, last = stretch.Row;
            while (first > 0 && stretch.Row - first <= thickest && image.Pixels[((first - 1) * outerStep) + (j * innerStep)] < limit)
            {
                first--;
            }

            while (last + 1 < outer && last - stretch.Row <= thickest && image.Pixels[((last + 1) * outerStep) + (j * innerStep)] < limit)
            {
                last++;
            }

            // Where letters touch the line, or another line crosses it, no more than the line goes.
            var isThin = last - first + 1 <= thickest;
            thin += isThin ? 1 : 0;
            edges[j - stretch.From] = isThin ? (Math.Max(0, first - 1), Math.Min(outer - 1, last + 1)) : (stretch.Row, stretch.Row);
        }

        if (thin < LeastThin * edges.Length)
        {
            return false;
        }

        for (var j = stretch.From; j <= stretch.To; j++)
        {
            for (var (i, last) = edges[j - stretch.From]; i <= last; i++)
            {
                marked[(i * outerStep) + (j * innerStep)] = true;
            }
        }

        return true;
    }
}
