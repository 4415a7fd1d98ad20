using System.Buffers.Binary;

namespace ClauseScan.Documents.Pictures;

/// <summary>Reads what a JPEG file says of its picture; the dots stay as they are.</summary>
internal static class JpegFile
{
    private const byte StartOfScan = 0xDA, EndOfImage = 0xD9;

    public static PictureFile Read(byte[] file)
    {
        int width = 0, height = 0, components = 0, orientation = 1;
        double resolution = 0;
        var isAdobe = false;
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            var mark = file[at + 1];
            if (mark == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            var segment = file.AsSpan(at + 4)[..Math.Clamp(length - 2, 0, file.Length - at - 4)];
            switch (mark)
            {
                case 0xC0 or 0xC1 or 0xC2 when segment.Length >= 6:
                    (height, width, components) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), segment[5]);
                    if (segment[0] != 8)
                    {
                        return PictureFile.NotRead("with more than 8 bits to a colour");
                    }

                    break;
                case 0xC3 or (>= 0xC5 and <= 0xC7) or (>= 0xC9 and <= 0xCB) or (>= 0xCD and <= 0xCF):
                    return PictureFile.NotRead("of a rare kind of JPEG");
                case 0xE0 when segment.StartsWith("JFIF\0"u8) && segment.Length >= 12:
                    resolution = BinaryPrimitives.ReadUInt16BigEndian(segment[8..]) * (segment[7] == 2 ? 2.54 : segment[7] == 1 ? 1 : 0);
                    break;
                case 0xE1 when segment.StartsWith("Exif\0\0"u8) && TiffDirectory.First(segment[6..].ToArray()) is { } facts:
                    orientation = facts.Orientation;
                    resolution = resolution > 0 ? resolution : facts.Resolution;
                    break;
                case 0xEE:
                    isAdobe |= segment.StartsWith("Adobe"u8);
                    break;
                case StartOfScan when width > 0 && height > 0:
                    var rows = new PictureRows([new PictureStrip(0, height, Form(components, isAdobe), file)], file.AsSpan(at).LastIndexOf([(byte)0xFF, EndOfImage]) > 0);
                    return new PictureFile([new PicturePage(width, height, () => rows) { StatedResolution = resolution, Orientation = orientation }]);
                default:
                    break;
            }

            at += 2 + Math.Max(2, (int)length);
        }

        return PictureFile.Lost;
    }

    /// <summary>The entries of a PDF image's dictionary for a JPEG picture with a number of colours.</summary>
    public static string Form(int components, bool isInverted) => components switch
    {
        1 => "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
        4 => $"/ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /DCTDecode{(isInverted ? " /Decode [1 0 1 0 1 0 1 0]" : string.Empty)}",
        _ => "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
    };
}
