using System.Globalization;

namespace ClauseScan.Documents.Pdf;

/// <summary>What pdfinfo tells of a file: the number of pages, and how each is displayed.</summary>
internal sealed class PdfInfo
{
    private readonly Dictionary<int, Sheet> _sheets = [];

    /// <summary>The number of pages, or null where pdfinfo could not tell.</summary>
    public int? PageCount { get; private set; }

    /// <summary>
    /// How far the displayed page's top left corner lies from that of its media box, as displayed, and the displayed size; null where nothing
    /// is known of the page.
    /// </summary>
    public Box? DisplayedPart(int page)
    {
        if (!_sheets.TryGetValue(page, out var sheet) || sheet.Media is not { } media || sheet.Crop is not { } crop)
        {
            return null;
        }

        double left = Math.Max(crop.Left, media.Left), bottom = Math.Max(crop.Top, media.Top);
        double right = Math.Min(crop.Right, media.Right), top = Math.Min(crop.Bottom, media.Bottom);
        if (right - left < 1 || top - bottom < 1)
        {
            return null;
        }

        // In a media box y grows upwards; its Box here has its lower edge as Top.
        double fromLeft = left - media.Left, fromRight = media.Right - right, fromTop = media.Bottom - top, fromBottom = bottom - media.Top;
        return sheet.Turn switch
        {
            90 => new Box(fromBottom, fromLeft, top - bottom, right - left),
            180 => new Box(fromRight, fromBottom, right - left, top - bottom),
            270 => new Box(fromTop, fromRight, top - bottom, right - left),
            _ => new Box(fromLeft, fromTop, right - left, top - bottom),
        };
    }

    /// <summary>Reads lines as "pdfinfo -box -l -1" prints them.</summary>
    public bool Read(BoundedLines lines)
    {
        while (lines.Next() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var words = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var value = line[(colon + 1)..].Trim();
            if (words is ["Pages"] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                PageCount = count;
            }
            else if (words is ["Page", var number, var what] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
            {
                var sheet = _sheets.GetValueOrDefault(page);
                _sheets[page] = what switch
                {
                    "rot" => sheet with { Turn = int.TryParse(value, CultureInfo.InvariantCulture, out var turn) ? turn : 0 },
                    "MediaBox" => sheet with { Media = Rectangle(value) },
                    "CropBox" => sheet with { Crop = Rectangle(value) },
                    _ => sheet,
                };
            }
        }

        return !lines.IsCut;
    }

    private static Box? Rectangle(string value)
    {
        var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 4 && Number(0) is { } left && Number(1) is { } bottom && Number(2) is { } right && Number(3) is { } top
            ? new Box(left, bottom, right - left, top - bottom)
            : null;

        double? Number(int index) =>
            double.TryParse(words[index], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    private readonly record struct Sheet(Box? Media, Box? Crop, int Turn);
}
