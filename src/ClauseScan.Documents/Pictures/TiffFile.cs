using System.Collections.Immutable;

namespace ClauseScan.Documents.Pictures;

/// <summary>Reads a TIFF file, whose pages are as many pictures.</summary>
internal static class TiffFile
{
    private const int MostPages = 2000;
    private const int LargestSide = 65_535;
    private const int SmallPictureOrMask = 0b101;

    public static PictureFile Read(byte[] file)
    {
        var pages = ImmutableArray.CreateBuilder<PicturePage>();
        var seen = new HashSet<int>();
        var isWhole = true;
        var directory = TiffDirectory.First(file);
        for (; directory is not null && seen.Count < MostPages && seen.Add(directory.Start); directory = directory.Next())
        {
            if (((directory.Number(254) ?? 0) & SmallPictureOrMask) != 0)
            {
                continue;
            }

            var rows = new TiffRows(file, directory);
            if (rows is not { Width: > 0 and <= LargestSide, Height: > 0 and <= LargestSide })
            {
                isWhole = false;
                continue;
            }

            if (rows.Fault is { } fault)
            {
                return PictureFile.NotRead(fault);
            }

            pages.Add(new PicturePage(rows.Width, rows.Height, rows.Take) { StatedResolution = directory.Resolution, Orientation = directory.Orientation });
        }

        return pages.Count == 0 ? PictureFile.Lost : new PictureFile(pages.ToImmutable(), isWhole && directory is null ? null : PictureFile.CutShort);
    }
}
