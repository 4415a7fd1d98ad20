namespace ClauseScan.Documents.Pictures;

/// <summary>The rows of one picture of a TIFF file, as strips of a PDF image.</summary>
/// <param name="file">The file.</param>
/// <param name="directory">What it says of the picture.</param>
internal sealed class TiffRows(byte[] file, TiffDirectory directory)
{
    private const int Unpacked = 1, FaxLines = 2, FaxGroup3 = 3, FaxGroup4 = 4, Lzw = 5, Jpeg = 7, Deflate = 8, OldDeflate = 32946, PackBits = 32773;
    private const int WhiteIsZero = 0, Colours = 2, Palette = 3, Inks = 5, LightAndColour = 6;
    private const long MostBytes = 160L << 20;

    private readonly long _packing = directory.Number(259) ?? Unpacked;
    private readonly long _meaning = directory.Number(262) ?? WhiteIsZero;
    private readonly int _bits = (int)Math.Min(directory.Number(258) ?? 1, 64);
    private readonly int _samples = (int)Math.Min(directory.Number(277) ?? 1, 64);

    public int Width { get; } = (int)Math.Min(directory.Number(256) ?? 0, int.MaxValue);

    public int Height { get; } = (int)Math.Min(directory.Number(257) ?? 0, int.MaxValue);

    /// <summary>What makes it a kind of picture that is not read, in words that follow "a picture"; or null.</summary>
    public string? Fault =>
        directory.Number(322) is not null ? "cut into tiles"
        : directory.Number(284) == 2 && _samples > 1 ? "whose colours lie apart"
        : _packing is not (Unpacked or FaxLines or FaxGroup3 or FaxGroup4 or Lzw or Jpeg or Deflate or OldDeflate or PackBits) ? "packed in a rare way"
        : _meaning > LightAndColour || (_meaning == LightAndColour && _packing != Jpeg) || _bits is not (1 or 2 or 4 or 8) || _samples < ColourCount || (_samples > ColourCount && _bits != 8)
            || directory.Number(317) == 3 || (directory.Number(317) == 2 && _bits != 8) ? "in rare colours"
        : (long)RowLength * Height > MostBytes ? "of very many dots"
        : null;

    private bool IsFax => _packing is FaxLines or FaxGroup3 or FaxGroup4;

    private int ColourCount => _meaning switch { Colours or LightAndColour => 3, Inks => 4, _ => 1 };

    private int RowLength => (int)Math.Min(int.MaxValue, (((long)Width * _samples * _bits) + 7) / 8);

    /// <summary>The rows, as far as they are in the file.</summary>
    public PictureRows Take()
    {
        var isWhole = true;
        long[] starts = directory.Numbers(273), lengths = directory.Numbers(279);
        var rowsToStrip = (int)Math.Clamp(directory.Number(278) ?? Height, 1, Height);
        var parts = new List<(int Top, int Height, ReadOnlyMemory<byte> Data)>();
        for (var (i, top) = (0, 0); top < Height; i++, top += rowsToStrip)
        {
            if (i >= starts.Length || i >= lengths.Length || starts[i] >= file.Length)
            {
                isWhole = false;
                break;
            }

            var length = (int)Math.Min(lengths[i], file.Length - starts[i]);
            isWhole &= length == lengths[i];
            parts.Add((top, Math.Min(rowsToStrip, Height - top), file.AsMemory((int)starts[i], length)));
        }

        if (IsFax || _packing == Jpeg)
        {
            return new PictureRows([.. parts.Select(Packed)], isWhole);
        }

        var rows = Joined(parts, ref isWhole);
        return new PictureRows([new PictureStrip(0, Height, Form(), rows)], isWhole);
    }

    private PictureStrip Packed((int Top, int Height, ReadOnlyMemory<byte> Data) part)
    {
        if (_packing == Jpeg)
        {
            // The tables that all strips share go between the mark that begins the picture and the rest.
            var tables = directory.Bytes(347);
            ReadOnlyMemory<byte> data = tables.Length > 4 && part.Data.Length > 2 ? (byte[])[.. tables[..^2], .. part.Data.Span[2..]] : part.Data;
            return new PictureStrip(part.Top, part.Height, JpegFile.Form(_samples, isInverted: false) + (_meaning == Colours ? " /DecodeParms << /ColorTransform 0 >>" : string.Empty), data);
        }

        var group = _packing == FaxGroup4 ? -1 : _packing == FaxGroup3 && ((directory.Number(292) ?? 0) & 1) != 0 ? 1 : 0;
        var form = $"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K {group} /Columns {Width} /Rows {part.Height} /EndOfBlock false "
            + $"/EncodedByteAlign {(_packing == FaxLines ? "true" : "false")} /BlackIs1 {(_meaning == WhiteIsZero ? "false" : "true")} >>";
        return new PictureStrip(part.Top, part.Height, form, InOrder(part.Data));
    }

    private string Form() => _meaning switch
    {
        Palette => $"/ColorSpace [/Indexed /DeviceRGB {(1 << Math.Min(_bits, 8)) - 1} <{PaletteDigits()}>] /BitsPerComponent {_bits}",
        Colours => $"/ColorSpace /DeviceRGB /BitsPerComponent {_bits}",
        Inks => $"/ColorSpace /DeviceCMYK /BitsPerComponent {_bits}",
        _ => $"/ColorSpace /DeviceGray /BitsPerComponent {_bits}{(_meaning == WhiteIsZero ? " /Decode [1 0]" : string.Empty)}",
    };

    /// <summary>Red, green and blue of each number; the file holds all reds first, in sixteen bits each.</summary>
    private string PaletteDigits()
    {
        var values = directory.Numbers(320);
        var count = values.Length / 3;
        var digits = new byte[3 << Math.Min(_bits, 8)];
        for (var i = 0; i < digits.Length && i / 3 < count; i++)
        {
            digits[i] = (byte)(values[(i % 3 * count) + (i / 3)] >> 8);
        }

        return Convert.ToHexString(digits);
    }

    /// <summary>The rows of all strips unpacked, one after the other; white, or nothing, where they are missing.</summary>
    private byte[] Joined(List<(int Top, int Height, ReadOnlyMemory<byte> Data)> parts, ref bool isWhole)
    {
        var rows = new byte[(long)RowLength * Height];
        Array.Fill(rows, _meaning is WhiteIsZero or Inks or Palette ? (byte)0 : (byte)255);
        foreach (var (top, height, data) in parts)
        {
            var room = rows.AsSpan(top * RowLength, height * RowLength);
            isWhole &= Unpack(data, room) == room.Length;
        }

        if (directory.Number(317) == 2)
        {
            AddUp(rows);
        }

        return _samples == ColourCount ? rows : WithoutExtraSamples(rows);
    }

    private int Unpack(ReadOnlyMemory<byte> data, Span<byte> room)
    {
        switch (_packing)
        {
            case Lzw:
                return PackedBytes.UnpackLzw(data.Span, room);
            case PackBits:
                return PackedBytes.UnpackBits(data.Span, room);
            case Deflate or OldDeflate:
                return PackedBytes.Inflate(data, room);
            default:
                var length = Math.Min(data.Length, room.Length);
                InOrder(data).Span[..length].CopyTo(room);
                return length;
        }
    }

    /// <summary>The bytes with their bits in the usual order.</summary>
    private ReadOnlyMemory<byte> InOrder(ReadOnlyMemory<byte> data)
    {
        if (directory.Number(266) != 2)
        {
            return data;
        }

        var turned = data.ToArray();
        foreach (ref var value in turned.AsSpan())
        {
            value = (byte)((((value * 0x0802u) & 0x22110) | ((value * 0x8020u) & 0x88440)) * 0x10101u >> 16);
        }

        return turned;
    }

    /// <summary>Makes samples of the differences to the dot before, as which they are stored.</summary>
    private void AddUp(byte[] rows)
    {
        for (var start = 0; start < rows.Length; start += RowLength)
        {
            for (var i = start + _samples; i < start + RowLength; i++)
            {
                rows[i] += rows[i - _samples];
            }
        }
    }

    /// <summary>The rows without samples beside colours, such as that of transparency.</summary>
    private byte[] WithoutExtraSamples(byte[] rows)
    {
        var colours = new byte[rows.Length / _samples * ColourCount];
        for (int from = 0, to = 0; from < rows.Length; from += _samples, to += ColourCount)
        {
            rows.AsSpan(from, ColourCount).CopyTo(colours.AsSpan(to));
        }

        return colours;
    }
}
