using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>Gives a PDF file whose end was cut off or overwritten a new trailer, by which an engine finds the objects that are left.</summary>
internal static class LostTrailer
{
    private const int LongestDictionary = 1 << 16;
    private const int LargestObjectStream = 1 << 20;
    private const int MostObjectStreams = 500;
    private const int MostObjects = 1_000_000;

    /// <summary>The file with a new trailer; null where no page is left, or where it is encrypted, for the key is lost with the trailer.</summary>
    public static byte[]? Replace(byte[] file)
    {
        if (file.AsSpan().IndexOf("/Encrypt"u8) >= 0 || file.AsSpan().IndexOf("/Standard"u8) >= 0)
        {
            return null;
        }

        var objects = new SortedDictionary<int, string>();
        var end = new StringBuilder("\n");
        Collect(file, objects);
        Unpack(file, objects, end);
        var next = objects.Count == 0 ? 0 : objects.Keys.Max() + 1;
        if (Root(objects, next, end) is not { } root)
        {
            return null;
        }

        end.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {next + 2} /Root {root} 0 R >>\nstartxref\n0\n%%EOF\n");
        return [.. file, .. Encoding.Latin1.GetBytes(end.ToString())];
    }

    /// <summary>The number of the catalogue, which is added to the end where it or the tree of pages below it is lost.</summary>
    private static int? Root(SortedDictionary<int, string> objects, int next, StringBuilder end)
    {
        foreach (var (number, text) in objects)
        {
            if (IsOf(text, "/Catalog") && PagesOf(text) is { } tree && objects.TryGetValue(tree, out var pages) && IsOf(pages, "/Pages"))
            {
                return number;
            }
        }

        var top = objects.Where(o => IsOf(o.Value, "/Pages") && !o.Value.Contains("/Parent", StringComparison.Ordinal)).Select(o => (int?)o.Key).LastOrDefault();
        if (top is null)
        {
            int[] pages = [.. objects.Where(o => IsOf(o.Value, "/Page")).Select(o => o.Key)];
            if (pages.Length == 0)
            {
                return null;
            }

            top = next + 1;
            end.Append(CultureInfo.InvariantCulture, $"{top} 0 obj\n<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select(p => $"{p} 0 R"))}] >>\nendobj\n");
        }

        end.Append(CultureInfo.InvariantCulture, $"{next} 0 obj\n<< /Type /Catalog /Pages {top} 0 R >>\nendobj\n");
        return next;
    }

    private static void Collect(byte[] file, SortedDictionary<int, string> objects)
    {
        for (var at = 0; objects.Count < MostObjects && file.AsSpan(at).IndexOf(" obj"u8) is var found and >= 0;)
        {
            var mark = at + found;
            at = mark + " obj"u8.Length;
            if (NumberBefore(file.AsSpan(0, mark)) is { } number)
            {
                var rest = file.AsSpan(at, Math.Min(LongestDictionary, file.Length - at));
                var length = rest.IndexOf("endobj"u8) is var whole and >= 0 ? whole : rest.Length;
                length = rest[..length].IndexOf("stream"u8) is var data and >= 0 ? data : length;
                objects[number] = Encoding.Latin1.GetString(rest[..length]);
            }
        }
    }

    /// <summary>Writes out the objects that are packed in streams: the table that told where they are is lost.</summary>
    private static void Unpack(byte[] file, SortedDictionary<int, string> objects, StringBuilder end)
    {
        var room = new byte[LargestObjectStream];
        var count = 0;
        for (var streams = new PdfStreams(file); count < MostObjectStreams && streams.MoveNext();)
        {
            var dictionary = Encoding.Latin1.GetString(streams.Dictionary);
            if (!dictionary.Contains("/ObjStm", StringComparison.Ordinal) || NumberAfter(dictionary, "/First") is not { } first)
            {
                continue;
            }

            count++;
            var content = Encoding.Latin1.GetString(room.AsSpan(0, streams.Inflate(room)));
            var table = content[..Math.Clamp(first, 0, content.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < table.Length; i += 2)
            {
                var until = i + 3 < table.Length ? Place(i + 3) : content.Length;
                if (int.TryParse(table[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Place(i + 1) is var from && from < until
                    && objects.Count < MostObjects && objects.TryAdd(number, content[from..until]))
                {
                    end.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n").Append(content, from, until - from).Append("\nendobj\n");
                }
            }

            int Place(int index) => int.TryParse(table[index], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
                ? (int)Math.Min((long)first + offset, content.Length)
                : content.Length;
        }
    }

    /// <summary>The 12 of "12 0 obj".</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> text)
    {
        var generation = text.TrimEnd("0123456789"u8);
        var number = generation.TrimEnd(" \r\n\t"u8);
        var start = number.TrimEnd("0123456789"u8).Length;
        return generation.Length < text.Length && number.Length < generation.Length && Utf8Parser.TryParse(number[start..], out int value, out _) && value < MostObjects * 10
            ? value
            : null;
    }

    private static int? PagesOf(string catalogue) => NumberAfter(catalogue, "/Pages");

    private static int? NumberAfter(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + name.Length).TrimStart();
            var length = rest.IndexOfAnyExceptInRange('0', '9') is var stop and >= 0 ? stop : rest.Length;
            if (int.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>Whether the object says "/Type" and then this name.</summary>
    private static bool IsOf(string text, string type)
    {
        for (var at = text.IndexOf("/Type", StringComparison.Ordinal); at >= 0; at = text.IndexOf("/Type", at + 1, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + "/Type".Length).TrimStart();
            if (rest.StartsWith(type, StringComparison.Ordinal) && (rest.Length == type.Length || !char.IsAsciiLetter(rest[type.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
