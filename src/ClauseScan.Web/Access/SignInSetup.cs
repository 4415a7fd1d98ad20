using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ClauseScan.Web.Access;

/// <summary>Accounts, cookies and tokens.</summary>
internal static class SignInSetup
{
    /// <summary>The scheme that takes a token where a request carries one, and else the cookie.</summary>
    public const string Scheme = "token-or-cookie";

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ClauseScan");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, StoredKeys>();
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 12;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 8;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._@+";
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<ReviewStore>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ReviewStore>>().CreateDbContext());
        services.AddAuthentication(Scheme)
            .AddPolicyScheme(Scheme, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.Count > 0 ? TokenHandler.Scheme : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Scheme, null)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(Cookie));
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthorization();
        services.AddScoped<IAccounts, Accounts>();
        services.AddSingleton<ITokens, Tokens>();
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "clausescan";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        // Over HTTPS always secure; plain HTTP is for one's own machine.
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.AccessDeniedPath = "/account/sign-in";
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status404NotFound);
    }

    // Pages lead to the sign-in page; programs get a status.
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
