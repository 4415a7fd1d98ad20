namespace ClauseScan.Web.Tests.Store;

/// <summary>A measurement, made only when asked for, and printed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasuredTheoryAttribute : TheoryAttribute
{
    public MeasuredTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("CLAUSESCAN_MEASURE") != "1")
        {
            Skip = "A measurement: set CLAUSESCAN_MEASURE=1.";
        }
    }
}
