namespace ClauseScan.Web.Tests.Databases;

/// <summary>A test that needs PostgreSQL, and is reported as skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (!PostgreSqlServer.IsInstalled)
        {
            Skip = "PostgreSQL is not installed (Debian: apt-get install postgresql), so that nothing was tested on it.";
        }
    }
}
