namespace ClauseScan.Web.Intake;

/// <summary>What one upload may hold.</summary>
/// <param name="FileSize">The largest file, in bytes.</param>
/// <param name="Files">The most files, those in archives included.</param>
/// <param name="Unpacked">The most bytes that the archives of an upload may unpack to.</param>
internal sealed record IntakeLimits(long FileSize, int Files, long Unpacked)
{
    public static IntakeLimits Default { get; } = new(200L << 20, 2000, 2L << 30);
}
