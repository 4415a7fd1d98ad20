using System.Text.Json;
using System.Text.Json.Serialization;
using ClauseScan.Web.Access;
using ClauseScan.Web.Api;
using ClauseScan.Web.Files;
using ClauseScan.Web.Jobs;
using ClauseScan.Web.Pages;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Hosting;

/// <summary>Puts the application together.</summary>
internal static class WebHost
{
    private const long LargestRequest = 4L << 20;
    private const string Ready = "ready";

    public static WebApplication Build(WebArguments arguments, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(arguments.Role == WebRole.Worker ? "http://127.0.0.1:0" : arguments.Urls);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Logging.ClearProviders().AddJsonConsole().AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // Messages of exceptions could hold words of an agreement: FaultLog says what may be said.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        // Without a file key nothing is sealed, the keys of cookies neither: that was the administrator's choice.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        var services = builder.Services;
        services.AddClauseScan(arguments.Store, FileKey.Parse(arguments.FileKey));
        services.AddSingleton(new CatalogueSource(arguments.CatalogueFiles));
        services.AddScheduler(arguments.Store, arguments.Role != WebRole.Web, arguments.Workers);
        services.AddSignIn();
        services.AddAntiforgery(options =>
        {
            (options.Cookie.Name, options.Cookie.SameSite, options.Cookie.SecurePolicy) = ("clausescan-form", SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest);
        });
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddProxies(arguments.Proxies);
        services.AddRateLimits();
        services.AddPages();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultLog>();
        services.AddExceptionHandler<RefusalHandler>();
        services.AddHealthChecks().AddCheck<Readiness>(Ready);
        services.AddHostedService<Metrics>();
        services.AddOpenApi(options =>
        {
            options.AddDocumentTransformer((document, _, _) =>
            {
                (document.Info.Title, document.Info.Version) = ("ClauseScan", ProgramVersion.Text);
                return Task.CompletedTask;
            });
            options.AddSchemaTransformer(WordSchema.Describe);
        });
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        });
        change?.Invoke(services);
        var app = builder.Build();
        Map(app);
        return app;
    }

    /// <summary>Brings the database up to date, and opens what a changed catalogue touches.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellation = default)
    {
        var settings = app.Services.GetRequiredService<StoreSettings>();
        await StoreSetup.UpdateAsync(app.Services.GetRequiredService<IDbContextFactory<ReviewStore>>(), settings, cancellation);
        LeftOvers.Remove(settings);
        await app.Services.GetRequiredService<Reopening>().ChangedItemsAsync(cancellation);
    }

    private static void Map(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHsts();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem/500" });
        app.UseStatusCodePages();
        app.UseProblemPages();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Name == Ready });
        app.MapOpenApi();
        app.MapApi();
        app.MapSignIn();
        app.MapPages();
    }
}
