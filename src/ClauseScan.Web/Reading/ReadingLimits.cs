namespace ClauseScan.Web.Reading;

/// <summary>What the reading of one file may take.</summary>
/// <param name="Time">The longest time, recognition of scans included.</param>
/// <param name="Memory">The most memory for objects, in bytes; Poppler and Tesseract have limits of their own.</param>
/// <param name="Output">The longest result, in characters.</param>
internal sealed record ReadingLimits(TimeSpan Time, long Memory, long Output)
{
    // The runtime reserves several times what it may use.
    private const int ReservedPerUsed = 8;
    private const long Reserved = 4L << 30;

    /// <summary>The most memory of any kind that the process may reserve, in bytes; held on Linux by the system itself.</summary>
    public long AddressSpace => (Memory * ReservedPerUsed) + Reserved;

    public static ReadingLimits Default { get; } = new(TimeSpan.FromMinutes(30), 1536L << 20, 256L << 20);
}
