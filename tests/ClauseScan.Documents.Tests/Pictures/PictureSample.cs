using System.Diagnostics;
using System.Globalization;
using ClauseScan.Documents.Tests.Pdf;

namespace ClauseScan.Documents.Tests.Pictures;

/// <summary>Picture files of printed pages, as a scanner writes them.</summary>
internal static class PictureSample
{
    public const string Words = "The Licensee assigns all Improvements to the Licensor.";

    public static readonly byte[] Printed = new PdfFile().NewPage().Line(72, 100, Words, 14).ToBytes();

    /// <summary>The page as a picture file.</summary>
    /// <param name="form">The arguments of pdftoppm that choose the format.</param>
    public static byte[] Of(params string[] form) => Of(Printed, 200, form);

    public static byte[] Of(byte[] printed, int resolution, params string[] form)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["-r", resolution.ToString(CultureInfo.InvariantCulture), "-singlefile", .. form, folder.Write("printed.pdf", printed), Path.Combine(folder.Path, "picture")];
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", arguments))!;
        process.WaitForExit();
        return File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.Path, "picture.*")));
    }

    /// <summary>A JPEG file with a note on how the camera was held.</summary>
    public static byte[] WithOrientation(byte[] jpeg, byte orientation) =>
    [
        .. jpeg[..2], 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, .. jpeg[2..],
    ];
}
