namespace ClauseScan.Web.Tests;

/// <summary>A clock that goes on by a second each time it is looked at, so that everything has its own time, and can be set forward.</summary>
internal sealed class TestClock : TimeProvider
{
    private long _seconds;

    public void Forward(TimeSpan time) => Interlocked.Add(ref _seconds, (long)time.TotalSeconds);

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref _seconds));
}
