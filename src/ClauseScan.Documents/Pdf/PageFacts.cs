using System.Buffers.Text;
using System.Text;

namespace ClauseScan.Documents.Pdf;

/// <summary>What a PDF file in memory tells at a glance of its pages; it saves asking pdfinfo about most files.</summary>
internal sealed class PageFacts
{
    private const int LargestObjectStream = 1 << 20;
    private const int MostObjectStreams = 500;
    private const int LongestRectangle = 100;

    private readonly HashSet<string> _rectangles = [];
    private bool _hasCropBoxes;
    private bool _isUnclear;

    /// <summary>Looks at the objects of the file, those that are packed in streams included.</summary>
    public PageFacts(byte[] file)
    {
        Collect(file);
        if (!MayCrop && file.AsSpan().IndexOf("/ObjStm"u8) >= 0)
        {
            CollectPacked(file);
        }
    }

    /// <summary>Whether some page may display a part of its sheet only; where that cannot be told, it may.</summary>
    public bool MayCrop => _isUnclear || (_hasCropBoxes && _rectangles.Count > 1);

    /// <summary>The largest count of anything in the file: no fewer than its pages, unless the file is encrypted or damaged.</summary>
    public int LargestCount { get; private set; }

    private void CollectPacked(byte[] file)
    {
        var room = new byte[LargestObjectStream];
        var count = 0;
        for (var streams = new PdfStreams(file); !_isUnclear && streams.MoveNext();)
        {
            if (streams.Dictionary.IndexOf("/ObjStm"u8) >= 0)
            {
                // An encrypted stream does not inflate.
                var length = streams.Inflate(room);
                _isUnclear |= ++count > MostObjectStreams || length == 0 || length == room.Length;
                Collect(room.AsSpan(0, length));
            }
        }
    }

    private void Collect(ReadOnlySpan<byte> objects)
    {
        for (var rest = objects; After(ref rest, "/Count"u8);)
        {
            LargestCount = Utf8Parser.TryParse(rest.TrimStart(" \r\n"u8), out int count, out _) ? Math.Max(LargestCount, count) : LargestCount;
        }

        for (var rest = objects; After(ref rest, "/CropBox"u8);)
        {
            _hasCropBoxes = true;
            AddRectangle(rest);
        }

        for (var rest = objects; After(ref rest, "/MediaBox"u8);)
        {
            AddRectangle(rest);
        }
    }

    private void AddRectangle(ReadOnlySpan<byte> rest)
    {
        var value = rest[..Math.Min(rest.Length, LongestRectangle)].TrimStart(" \r\n"u8);
        var end = value.IndexOf((byte)']');
        if (value.StartsWith("["u8) && end > 0)
        {
            _rectangles.Add(Encoding.Latin1.GetString(value[1..end].Trim(" "u8)));
        }
        else
        {
            _isUnclear = true;
        }
    }

    private static bool After(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name)
    {
        var found = rest.IndexOf(name);
        rest = found < 0 ? default : rest[(found + name.Length)..];
        return found >= 0;
    }
}
