using System.Reflection;
using Xunit.Sdk;

namespace ClauseScan.Web.Tests.Databases;

/// <summary>Runs a theory once for each database there is here: SQLite always, PostgreSQL where it is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        yield return [TestDatabase.Sqlite];
        if (PostgreSqlServer.IsInstalled)
        {
            yield return [TestDatabase.PostgreSql];
        }
    }
}
