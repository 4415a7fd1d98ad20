using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Web.Hosting;
using ClauseScan.Web.Reading;

if (args is [ReadingProcess.Verb, var path, var date, .. var catalogueFiles])
{
    using var output = Console.OpenStandardOutput();
    return ReadingProcess.Run(path, date.Length == 0 ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture), new CatalogueSource([.. catalogueFiles]), output);
}

if (args is ["--version"])
{
    Console.WriteLine(ClauseScan.Web.ProgramVersion.Text);
    return 0;
}

if (args is ["--help" or "-h"])
{
    Console.WriteLine(WebArguments.Usage);
    return 0;
}

var (arguments, problem) = WebArguments.Parse(args, Environment.GetEnvironmentVariable);
if (arguments is null)
{
    Console.Error.WriteLine($"clausescan: {problem}");
    return 3;
}

WebApplication app;
try
{
    app = WebHost.Build(arguments);
    app.Services.GetRequiredService<TechnologyCatalogue>();
}
catch (Exception fault) when (fault is FormatException or InvalidDataException)
{
    Console.Error.WriteLine($"clausescan: {fault.Message}");
    return 3;
}

await WebHost.PrepareAsync(app);
if (arguments.Demo)
{
    await using var scope = app.Services.CreateAsyncScope();
    Console.WriteLine(await ActivatorUtilities.CreateInstance<DemoData>(scope.ServiceProvider).LoadAsync());
}

await app.RunAsync();
return 0;
