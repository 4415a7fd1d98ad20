namespace ClauseScan.Documents.Pictures;

/// <summary>How the dots of a PNG file are stored.</summary>
/// <param name="Width">The dots across.</param>
/// <param name="Height">The dots down.</param>
/// <param name="Bits">The bits to a sample.</param>
/// <param name="Kind">The kind of colour: 0 gray, 2 red-green-blue, 3 a palette's number, 4 and 6 the first two with transparency.</param>
/// <param name="IsInterlaced">Whether the dots come in seven passes, each finer than the one before.</param>
internal readonly record struct PngDots(int Width, int Height, int Bits, int Kind, bool IsInterlaced)
{
    private const int LargestSide = 65_535;

    private static readonly (int Left, int Top, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Whether there can be such a picture.</summary>
    public bool CanBe => Width is > 0 and <= LargestSide && Height is > 0 and <= LargestSide
        && (Kind, Bits) is (0 or 3, 1 or 2 or 4 or 8) or (0 or 2 or 4 or 6, 8 or 16) && (Kind != 3 || Bits <= 8);

    /// <summary>Whether a PDF file can hold the dots as they are stored.</summary>
    public bool IsPlain => !IsInterlaced && !CanBeSeenThrough;

    /// <summary>The number of bytes once inflated.</summary>
    public long Length => (RowLength(Width) + 1) * (long)Height;

    private bool CanBeSeenThrough => Kind >= 4;

    private int Samples => Kind switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    private int Colours => Kind is 2 or 6 ? 3 : 1;

    /// <summary>The entries of a PDF image's dictionary for the dots as stored.</summary>
    public string Form(string palette) =>
        $"{ColourSpace(palette)} /BitsPerComponent {Bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {Colours} /BitsPerComponent {Bits} /Columns {Width} >>";

    /// <summary>The entries for the dots as <see cref="Decode"/> gives them.</summary>
    public string DecodedForm(string palette) => $"{ColourSpace(palette)} /BitsPerComponent 8";

    /// <summary>The dots row by row on white paper, a byte to a colour, and whether all were there.</summary>
    public (byte[] Rows, bool IsWhole) Decode(Stream inflated)
    {
        var rowLength = Width * Colours;
        var rows = new byte[(long)rowLength * Height];
        if (Kind != 3)
        {
            Array.Fill(rows, (byte)255);
        }

        foreach (var (left, top, across, down) in IsInterlaced ? Passes : [(0, 0, 1, 1)])
        {
            int width = (Width - left + across - 1) / across, height = (Height - top + down - 1) / down;
            if (width <= 0 || height <= 0)
            {
                continue;
            }

            byte[] row = new byte[RowLength(width) + 1], above = new byte[row.Length];
            for (var y = 0; y < height; y++)
            {
                if (!Fill(inflated, row))
                {
                    return (rows, false);
                }

                Unfilter(row, above);
                for (var x = 0; x < width; x++)
                {
                    Put(row.AsSpan(1), x, rows.AsSpan((top + (y * down)) * rowLength, rowLength), left + (x * across));
                }

                (row, above) = (above, row);
            }
        }

        return (rows, true);
    }

    private string ColourSpace(string palette) => "/ColorSpace " + Kind switch
    {
        3 => $"[/Indexed /DeviceRGB {Math.Max(0, ((palette.Length - 2) / 6) - 1)} {palette}]",
        2 or 6 => "/DeviceRGB",
        _ => "/DeviceGray",
    };

    private static bool Fill(Stream inflated, byte[] row)
    {
        try
        {
            return inflated.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) == row.Length;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private int RowLength(int width) => (int)((((long)width * Samples * Bits) + 7) / 8);

    /// <summary>Adds to each byte what its row's filter says: the byte before, above, their mean, or the one of them that is nearest to what they promise.</summary>
    private void Unfilter(byte[] row, byte[] above)
    {
        var back = Math.Max(1, Samples * Bits / 8);
        var filter = row[0];
        for (var i = 1; i < row.Length; i++)
        {
            int before = i > back ? row[i - back] : 0, up = above[i], corner = i > back ? above[i - back] : 0;
            row[i] += (byte)(filter switch
            {
                1 => before,
                2 => up,
                3 => (before + up) / 2,
                4 => Nearest(before, up, corner),
                _ => 0,
            });
        }

        row[0] = 0;
    }

    private static int Nearest(int before, int up, int corner)
    {
        var promise = before + up - corner;
        int toBefore = Math.Abs(promise - before), toUp = Math.Abs(promise - up), toCorner = Math.Abs(promise - corner);
        return toBefore <= toUp && toBefore <= toCorner ? before : toUp <= toCorner ? up : corner;
    }

    /// <summary>Puts a dot of a stored row to its place in a decoded one.</summary>
    private void Put(ReadOnlySpan<byte> stored, int index, Span<byte> row, int place)
    {
        var sampleLength = Math.Max(1, Bits / 8);
        if (Bits < 8)
        {
            var bit = index * Bits;
            var value = (stored[bit / 8] >> (8 - Bits - (bit % 8))) & ((1 << Bits) - 1);
            row[place] = (byte)(Kind == 3 ? value : value * 255 / ((1 << Bits) - 1));
            return;
        }

        var dot = stored.Slice(index * Samples * sampleLength, Samples * sampleLength);
        var alpha = CanBeSeenThrough ? dot[Colours * sampleLength] : 255;
        for (var i = 0; i < Colours; i++)
        {
            row[(place * Colours) + i] = (byte)((dot[i * sampleLength] * alpha / 255) + 255 - alpha);
        }
    }
}
