using System.Buffers.Text;

namespace ClauseScan.Documents.PdfPig;

/// <summary>
/// The widths of the columns of a packed cross-reference (/W). The library takes room on its thread's stack by their sum, and one that is below
/// nothing, or too large for a number, ends the program.
/// </summary>
internal static class CrossReferenceWidths
{
    private const int Columns = 3;
    private const double Widest = 1e6;

    /// <summary>Renames the entries that cannot be, in place, so that the library goes on as if they were lost.</summary>
    public static void Forget(Span<byte> file)
    {
        var rest = file;
        while (rest.IndexOf("/XRef"u8) is var found and >= 0)
        {
            var end = rest[found..].IndexOf("stream"u8) is var stream and >= 0 ? found + stream : rest.Length;
            ForgetIn(rest[Math.Max(0, rest[..found].LastIndexOf(" obj"u8))..end]);
            rest = rest[end..];
        }
    }

    private static void ForgetIn(Span<byte> dictionary)
    {
        for (var rest = dictionary; rest.IndexOf("/W"u8) is var found and >= 0; rest = rest[(found + 2)..])
        {
            if (!CanBe(rest[(found + 2)..]))
            {
                rest[found + 1] = (byte)'w';
            }
        }
    }

    private static bool CanBe(ReadOnlySpan<byte> value)
    {
        value = value.TrimStart(" \t\r\n\f\0"u8);
        if (!value.StartsWith("["u8))
        {
            return true;
        }

        value = value[1..];
        for (var i = 0; i < Columns; i++)
        {
            value = value.TrimStart(" \t\r\n\f\0"u8);
            if (value is [] or [(byte)']' or (byte)'[', ..])
            {
                return true;
            }

            if (!Utf8Parser.TryParse(value, out double width, out var length) || width is not (>= 0 and < Widest))
            {
                return false;
            }

            value = value[length..];
        }

        return true;
    }
}
