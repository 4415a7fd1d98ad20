namespace ClauseScan.Documents.Pdf;

/// <summary>
/// Takes the colour profiles (ICC) out of a PDF file in memory. Poppler sets them up anew on every page, which on many files is most of its
/// work, and text does not need them. Without a profile it falls back on the plain colours that the file names beside it.
/// </summary>
/// <remarks>
/// A profile is told by its own signature, so that nothing else is touched, and is overwritten in place, so that no other byte moves. In an
/// encrypted file no profile can be told, and all stay.
/// </remarks>
internal static class ColourProfiles
{
    private const int SignaturePlace = 36;
    private const int HeadLength = SignaturePlace + 4;

    private static ReadOnlySpan<byte> DeflatedNothing => [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    /// <summary>Makes the profiles unusable, and says how many there were.</summary>
    public static int Empty(byte[] file)
    {
        var count = 0;
        Span<byte> head = stackalloc byte[HeadLength];
        for (var streams = new PdfStreams(file); streams.MoveNext();)
        {
            // A profile's dictionary holds the number of colours.
            var dictionary = streams.Dictionary;
            var data = file.AsSpan(streams.Start);
            if (dictionary.IndexOf("/N"u8) < 0 || data.Length < HeadLength)
            {
                continue;
            }

            if (dictionary.IndexOf("/Filter"u8) < 0)
            {
                if (IsProfile(data))
                {
                    data.Slice(SignaturePlace, 4).Clear();
                    count++;
                }
            }
            else if (streams.Inflate(head) == HeadLength && IsProfile(head))
            {
                DeflatedNothing.CopyTo(data);
                count++;
            }
        }

        return count;
    }

    private static bool IsProfile(ReadOnlySpan<byte> data) => data[SignaturePlace..HeadLength].SequenceEqual("acsp"u8);
}
