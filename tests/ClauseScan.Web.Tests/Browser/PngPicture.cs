using System.Buffers.Binary;
using System.Text;

namespace ClauseScan.Web.Tests.Browser;

internal static class PngPicture
{
    private const int SignatureLength = 8;

    /// <summary>The size and the packed picture data of an RGB PNG file, which PDF files take as they are.</summary>
    public static (int Width, int Height, byte[] Data) Read(byte[] png)
    {
        int width = 0, height = 0;
        var data = new MemoryStream();
        for (var at = SignatureLength; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var kind = Encoding.ASCII.GetString(png, at + 4, 4);
            var body = png.AsSpan(at + 8, length);
            if (kind == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
            }
            else if (kind == "IDAT")
            {
                data.Write(body);
            }

            at += length + 12;
        }

        return (width, height, data.ToArray());
    }
}
