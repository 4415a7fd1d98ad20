namespace ClauseScan.Web.Tests.Browser;

/// <summary>A test that drives Chromium, and is reported as skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Where Debian installs it.</summary>
    public const string Chromium = "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium))
        {
            Skip = "Chromium is not installed (Debian: apt-get install chromium), so that no page was opened.";
        }
    }
}
