using ClauseScan.Web.Api;
using Microsoft.AspNetCore.Antiforgery;

namespace ClauseScan.Web.Pages;

/// <summary>The pages of the site.</summary>
internal static class PageSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
        {
            options.Conventions.AuthorizeFolder("/");
            options.Conventions.AllowAnonymousToFolder("/Account/Anonymous");
            options.Conventions.AllowAnonymousToPage("/Problem");
            options.Conventions.AddPageRoute("/Projects/Queue", "/queue");
        }).AddApplicationPart(typeof(PageSetup).Assembly);
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(options => options.Cookie.Name = "clausescan-notice");
    }

    /// <summary>Shows browsers a page where the API answers with problem details.</summary>
    public static void UseProblemPages(this IApplicationBuilder app) => app.UseWhen(
        context => !RefusalHandler.IsForPrograms(context.Request.Path),
        pages =>
        {
            pages.UseStatusCodePagesWithReExecute("/problem/{0}");
            pages.Use((context, next) =>
            {
                if (context.Request.Path.StartsWithSegments("/problem", StringComparison.Ordinal))
                {
                    // The form was refused; the page that says so does not read it again.
                    context.Request.Method = HttpMethods.Get;
                    context.Features.Set<IAntiforgeryValidationFeature>(null);
                }

                return next(context);
            });
        });

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapAssets();
        app.MapRazorPages().RequireRateLimiting(RateLimits.Api);
    }
}
