using System.Buffers.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Where the dots lie in a portable gray map (PGM) or pixel map (PPM) of 256 shades.</summary>
/// <param name="Width">The dots across.</param>
/// <param name="Height">The dots down.</param>
/// <param name="IsColoured">Whether each dot has three bytes, not one.</param>
/// <param name="Start">The first dot's place in the file.</param>
internal readonly record struct PortableMap(int Width, int Height, bool IsColoured, int Start)
{
    /// <summary>The number of bytes that the dots take.</summary>
    public int Length => Width * Height * (IsColoured ? 3 : 1);

    /// <summary>What the file's head says, or null where it is no such map or not whole.</summary>
    public static PortableMap? Of(ReadOnlySpan<byte> file)
    {
        if (file is not [(byte)'P', (byte)'5' or (byte)'6', ..])
        {
            return null;
        }

        var at = 2;
        Span<int> numbers = stackalloc int[3];
        foreach (ref var number in numbers)
        {
            while (at < file.Length && file[at] <= (byte)' ')
            {
                at++;
            }

            if (!Utf8Parser.TryParse(file[at..], out number, out var length))
            {
                return null;
            }

            at += length;
        }

        var map = new PortableMap(numbers[0], numbers[1], file[1] == '6', at + 1);
        return numbers is [> 0, > 0, 255] && (long)map.Width * map.Height * (map.IsColoured ? 3 : 1) <= file.Length - map.Start ? map : null;
    }
}
