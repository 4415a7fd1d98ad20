namespace ClauseScan.Documents.Pdf;

/// <summary>What the instructions that draw the pages of a PDF file in memory tell at a glance, which saves asking programs about most files.</summary>
internal sealed class PageContent
{
    private const int Longest = 1 << 20;

    private readonly Lazy<Operators> _operators;

    public PageContent(byte[] file)
    {
        // A picture is a stream, whose dictionary is never packed nor encrypted.
        HasPictureObjects = file.AsSpan().IndexOf("/Image"u8) >= 0;
        _operators = new Lazy<Operators>(() => OperatorsOf(file));
    }

    [Flags]
    private enum Operators
    {
        None = 0,

        /// <summary>One that begins a picture.</summary>
        Picture = 1,

        /// <summary>One that draws letters without ink.</summary>
        Undrawn = 2,

        All = Picture | Undrawn,
    }

    /// <summary>Whether the file may hold pictures, as objects of their own or within the content of pages.</summary>
    public bool MayHoldPictures => HasPictureObjects || _operators.Value.HasFlag(Operators.Picture);

    /// <summary>Whether the file may hold letters that are not drawn.</summary>
    public bool MayHoldUndrawnLetters => _operators.Value.HasFlag(Operators.Undrawn);

    private bool HasPictureObjects { get; }

    /// <summary>The operators that some content holds; all where content cannot be read.</summary>
    private static Operators OperatorsOf(byte[] file)
    {
        if (file.AsSpan().IndexOf("/Encrypt"u8) >= 0)
        {
            return Operators.All;
        }

        var found = Operators.None;
        byte[]? room = null;
        for (var streams = new PdfStreams(file); found != Operators.All && streams.MoveNext();)
        {
            var dictionary = streams.Dictionary;
            if (IsOther(dictionary))
            {
                continue;
            }

            if (dictionary.IndexOf("/Filter"u8) < 0)
            {
                var data = file.AsSpan(streams.Start);
                var end = data.IndexOf("endstream"u8);
                found |= OperatorsIn(end < 0 ? data : data[..end]);
                continue;
            }

            room ??= new byte[Longest];
            var length = streams.Inflate(room);
            found |= length == 0 || length == room.Length ? Operators.All : OperatorsIn(room.AsSpan(0, length));
        }

        return found;
    }

    private static Operators OperatorsIn(ReadOnlySpan<byte> content) =>
        (Holds(content, "BI"u8, static (_, after) => after.IsEmpty || after[0] is <= (byte)' ' or (byte)'/') ? Operators.Picture : Operators.None)
        | (Holds(content, "Tr"u8, static (before, _) => before.TrimEnd(" \t\r\n"u8) is [.., (byte)'3' or (byte)'7']) ? Operators.Undrawn : Operators.None);

    /// <summary>Whether the content holds an operator, which white space parts from what is before it.</summary>
    /// <param name="content">The content.</param>
    /// <param name="name">The operator's name.</param>
    /// <param name="fits">Whether what stands before and after it is right.</param>
    private static bool Holds(ReadOnlySpan<byte> content, ReadOnlySpan<byte> name, Func<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool> fits)
    {
        var rest = content;
        while (rest.IndexOf(name) is var found and >= 0)
        {
            var start = content.Length - rest.Length + found;
            rest = rest[(found + name.Length)..];
            if ((start == 0 || content[start - 1] <= (byte)' ') && fits(content[..start], rest))
            {
                return true;
            }
        }

        return false;
    }

    // Fonts, pictures, colour profiles (which name their number of components, /N), packed objects, cross-references, character maps.
    private static bool IsOther(ReadOnlySpan<byte> dictionary) =>
        dictionary.IndexOf("/Length1"u8) >= 0 || dictionary.IndexOf("/Subtype"u8) >= 0 && dictionary.IndexOf("/Form"u8) < 0
        || dictionary.IndexOf("/N "u8) >= 0 || dictionary.IndexOf("/ObjStm"u8) >= 0 || dictionary.IndexOf("/XRef"u8) >= 0 || dictionary.IndexOf("/CMapName"u8) >= 0;
}
