namespace ClauseScan.Documents.Scans;

/// <summary>Which cells of a picture, of four by four dots each, bear ink. Single specks do not count.</summary>
internal sealed class InkMap
{
    /// <summary>The dots along a cell's side.</summary>
    public const int Cell = 4;

    private const int LeastDots = 3;
    private readonly bool[] _cells;

    public InkMap(GrayImage image)
    {
        Width = image.Width / Cell;
        Height = image.Height / Cell;
        Threshold = ThresholdOf(image);
        _cells = new bool[Width * Height];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var dark = 0;
                for (var dy = 0; dy < Cell; dy++)
                {
                    var row = image.Pixels.AsSpan((((y * Cell) + dy) * image.Width) + (x * Cell), Cell);
                    foreach (var dot in row)
                    {
                        dark += dot < Threshold ? 1 : 0;
                    }
                }

                _cells[(y * Width) + x] = dark >= LeastDots;
                Inked += dark >= LeastDots ? 1 : 0;
            }
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The shade below which a dot is ink.</summary>
    public int Threshold { get; }

    /// <summary>The number of cells that bear ink.</summary>
    public int Inked { get; }

    public bool this[int x, int y] => _cells[(y * Width) + x];

    /// <summary>The shade that parts ink from paper best (Otsu's method), held within what can be either.</summary>
    private static int ThresholdOf(GrayImage image)
    {
        var counts = new int[256];
        foreach (var dot in image.Pixels)
        {
            counts[dot]++;
        }

        double all = image.Pixels.Length, sum = 0, darkSum = 0, darkCount = 0, best = -1;
        for (var i = 0; i < 256; i++)
        {
            sum += (double)i * counts[i];
        }

        var threshold = 128;
        for (var i = 0; i < 255; i++)
        {
            darkCount += counts[i];
            darkSum += (double)i * counts[i];
            if (darkCount <= 0 || darkCount >= all)
            {
                continue;
            }

            var distance = (darkSum / darkCount) - ((sum - darkSum) / (all - darkCount));
            var between = darkCount * (all - darkCount) * distance * distance;
            (best, threshold) = between > best ? (between, i + 1) : (best, threshold);
        }

        return Math.Clamp(threshold, 80, 200);
    }
}
