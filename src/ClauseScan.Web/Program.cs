using System.Globalization;
using ClauseScan.Web.Reading;

if (args is [ReadingProcess.Verb, var path, .. var rest])
{
    using var output = Console.OpenStandardOutput();
    return ReadingProcess.Run(path, rest is [var date] ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null, output);
}

var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();
return 0;
