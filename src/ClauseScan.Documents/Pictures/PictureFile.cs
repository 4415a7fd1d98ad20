using System.Collections.Immutable;

namespace ClauseScan.Documents.Pictures;

/// <summary>A picture file in memory, of which no dot is decoded but where it must be.</summary>
/// <param name="Pages">The pictures in it; none where it could not be read.</param>
/// <param name="Problem">The sentence that says what could not be read and what to do, or null.</param>
internal sealed record PictureFile(ImmutableArray<PicturePage> Pages, string? Problem = null)
{
    /// <summary>The sentence for pictures, or rows of them, that are missing.</summary>
    public const string CutShort = "The picture file is damaged or cut short, and was read as far as it goes: fetch the original again, or scan the page anew.";

    /// <summary>A file in which no picture is left.</summary>
    public static PictureFile Lost { get; } = new([], "The picture file is damaged or cut short: fetch the original again, or scan the page anew.");

    /// <summary>The pictures of a PNG, JPEG or TIFF file.</summary>
    public static PictureFile Of(byte[] file) => file switch
    {
        [0x89, ..] => PngFile.Read(file),
        [0xFF, ..] => JpegFile.Read(file),
        _ => TiffFile.Read(file),
    };

    /// <summary>A file of a kind that is not read.</summary>
    /// <param name="kind">What it is, in words that follow "a picture".</param>
    public static PictureFile NotRead(string kind) => new([], $"The file is a picture {kind}, which is not read: save it as PDF or as an ordinary PNG file and scan that.");
}
