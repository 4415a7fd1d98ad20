namespace ClauseScan.Documents.Scans;

/// <summary>A picture in shades of gray: 0 is black, 255 white.</summary>
internal sealed class GrayImage(int width, int height, byte[] pixels)
{
    public int Width => width;

    public int Height => height;

    public byte[] Pixels => pixels;

    public byte this[int x, int y] => pixels[(y * width) + x];

    /// <summary>A part of the picture.</summary>
    public GrayImage Crop(PixelBox box)
    {
        if (box == new PixelBox(0, 0, width, height))
        {
            return this;
        }

        var part = new byte[box.Width * box.Height];
        for (var y = 0; y < box.Height; y++)
        {
            pixels.AsSpan(((box.Top + y) * width) + box.Left, box.Width).CopyTo(part.AsSpan(y * box.Width));
        }

        return new GrayImage(box.Width, box.Height, part);
    }

    /// <summary>The picture turned clockwise by a number of right angles.</summary>
    public GrayImage Turn(int quarters)
    {
        quarters &= 3;
        if (quarters == 0)
        {
            return this;
        }

        var (turnedWidth, turnedHeight) = quarters == 2 ? (width, height) : (height, width);
        var turned = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (toX, toY) = quarters switch
                {
                    1 => (height - 1 - y, x),
                    2 => (width - 1 - x, height - 1 - y),
                    _ => (y, width - 1 - x),
                };
                turned[(toY * turnedWidth) + toX] = pixels[(y * width) + x];
            }
        }

        return new GrayImage(turnedWidth, turnedHeight, turned);
    }

    /// <summary>The picture straightened: turned around its middle so that lines that fall to the right by a slope run level.</summary>
    public GrayImage Level(double slope)
    {
        var angle = Math.Atan(slope);
        double cos = Math.Cos(angle), sin = Math.Sin(angle), middleX = width / 2.0, middleY = height / 2.0;
        var level = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                double dx = x - middleX, dy = y - middleY;
                level[(y * width) + x] = Sample(middleX + (dx * cos) - (dy * sin), middleY + (dx * sin) + (dy * cos));
            }
        }

        return new GrayImage(width, height, level);
    }

    /// <summary>The picture as a portable gray map.</summary>
    public byte[] ToPgm()
    {
        var head = System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"P5\n{width} {height}\n255\n"));
        var file = new byte[head.Length + pixels.Length];
        head.CopyTo(file, 0);
        pixels.CopyTo(file, head.Length);
        return file;
    }

    private byte Sample(double x, double y)
    {
        int left = (int)Math.Floor(x), top = (int)Math.Floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height)
        {
            return 255;
        }

        double right = x - left, down = y - top;
        var at = (top * width) + left;
        var upper = (pixels[at] * (1 - right)) + (pixels[at + 1] * right);
        var lower = (pixels[at + width] * (1 - right)) + (pixels[at + width + 1] * right);
        return (byte)((upper * (1 - down)) + (lower * down) + 0.5);
    }
}
