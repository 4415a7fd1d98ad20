namespace ClauseScan.Web.Reading;

/// <summary>What the reading of one file may take.</summary>
/// <param name="Time">The longest time, recognition of scans included.</param>
/// <param name="Memory">The most memory for objects, in bytes; Poppler and Tesseract have limits of their own.</param>
/// <param name="Output">The longest result, in characters.</param>
internal sealed record ReadingLimits(TimeSpan Time, long Memory, long Output)
{
    public static ReadingLimits Default { get; } = new(TimeSpan.FromMinutes(30), 1536L << 20, 256L << 20);
}
