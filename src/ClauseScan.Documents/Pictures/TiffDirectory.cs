using System.Buffers.Binary;

namespace ClauseScan.Documents.Pictures;

/// <summary>What a TIFF file says of one of its pictures: numbers under tags. Photographs carry such a directory too (EXIF).</summary>
internal sealed class TiffDirectory
{
    private const int EntryLength = 12;
    private const int MostNumbers = 1 << 20;

    private readonly byte[] _file;
    private readonly bool _isBig;
    private readonly int _start, _count;

    private TiffDirectory(byte[] file, bool isBig, int start, int count) => (_file, _isBig, _start, _count) = (file, isBig, start, count);

    /// <summary>Where it lies in the file, which tells it from others.</summary>
    public int Start => _start;

    /// <summary>How the picture is to be turned and mirrored for display, from 1 to 8.</summary>
    public int Orientation => Number(274) is >= 1 and <= 8 and var orientation ? (int)orientation : 1;

    /// <summary>The dots per inch, or 0.</summary>
    public double Resolution => Fraction(282) * (Number(296) == 3 ? 2.54 : Number(296) == 1 ? 0 : 1);

    /// <summary>The directory that the file begins with, or null.</summary>
    public static TiffDirectory? First(byte[] file) =>
        file.Length >= 8 && file[0] == file[1] && file[0] is (byte)'I' or (byte)'M' ? At(file, file[0] == 'M', Read32(file, 4, file[0] == 'M')) : null;

    /// <summary>The directory of the next picture, or null.</summary>
    public TiffDirectory? Next() => _start + (_count * EntryLength) + 4 <= _file.Length ? At(_file, _isBig, Read32(_file, _start + (_count * EntryLength), _isBig)) : null;

    /// <summary>The number under a tag, or null.</summary>
    public long? Number(int tag) => Numbers(tag) is [var first, ..] ? first : null;

    /// <summary>All numbers under a tag.</summary>
    public long[] Numbers(int tag)
    {
        if (Find(tag) is not { } entry || Place(entry) is not { } place)
        {
            return [];
        }

        var numbers = new long[place.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = place.Size switch
            {
                1 => _file[place.Start + i],
                2 => Read16(place.Start + (2 * i)),
                _ => Read32(_file, place.Start + (place.Size * i), _isBig),
            };
        }

        return numbers;
    }

    /// <summary>The bytes under a tag.</summary>
    public ReadOnlySpan<byte> Bytes(int tag) => Find(tag) is { } entry && Place(entry) is { } place ? _file.AsSpan(place.Start, place.Count * place.Size) : [];

    private static TiffDirectory? At(byte[] file, bool isBig, long start)
    {
        if (start < 8 || start + 2 > file.Length)
        {
            return null;
        }

        var count = isBig ? BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan((int)start)) : BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan((int)start));
        return start + 2 + (count * EntryLength) <= file.Length ? new TiffDirectory(file, isBig, (int)start + 2, count) : null;
    }

    private double Fraction(int tag) => Find(tag) is { } entry && Place(entry) is { Size: 8, Start: var start } && Read32(_file, start + 4, _isBig) is > 0 and var below
        ? Read32(_file, start, _isBig) / (double)below
        : 0;

    private int? Find(int tag)
    {
        for (var i = 0; i < _count; i++)
        {
            if (Read16(_start + (i * EntryLength)) == tag)
            {
                return _start + (i * EntryLength);
            }
        }

        return null;
    }

    /// <summary>Where the values of an entry lie: in it where they fit, else where it says.</summary>
    private (int Start, int Count, int Size)? Place(int entry)
    {
        var size = Read16(entry + 2) switch { 1 or 2 or 6 or 7 => 1, 3 or 8 => 2, 4 or 9 or 11 => 4, 5 or 10 or 12 => 8, _ => 0 };
        var count = Read32(_file, entry + 4, _isBig);
        if (size == 0 || count is 0 or > MostNumbers)
        {
            return null;
        }

        var start = count * size <= 4 ? entry + 8 : Read32(_file, entry + 8, _isBig);
        return start + (count * size) <= _file.Length ? ((int)start, (int)count, size) : null;
    }

    private int Read16(int at) =>
        _isBig ? BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at)) : BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(at));

    private static long Read32(byte[] file, int at, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)) : BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
}
