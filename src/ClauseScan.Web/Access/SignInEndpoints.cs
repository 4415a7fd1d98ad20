using ClauseScan.Web.Api;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ClauseScan.Web.Access;

/// <summary>The forms of signing in, out and the first run. They carry an antiforgery token and lead on to a page.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        var account = app.MapGroup("/account").RequireRateLimiting(RateLimits.SignIn).ExcludeFromDescription();
        account.MapPost("/sign-in", SignInAsync);
        account.MapPost("/sign-out", SignOutAsync);
        account.MapPost("/first-run", FirstRunAsync);
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        [FromForm] string? userName, [FromForm] string? password, [FromForm] string? returnUrl, SignInManager<Account> signIn)
    {
        if (await signIn.UserManager.FindByNameAsync(userName ?? "") is null)
        {
            // As long as a wrong password takes, so that nobody learns by the clock which names there are.
            signIn.UserManager.PasswordHasher.HashPassword(new Account(), password ?? "");
        }

        var result = await signIn.PasswordSignInAsync(userName ?? "", password ?? "", isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? TypedResults.LocalRedirect(Local(returnUrl))
            : TypedResults.LocalRedirect("/account/sign-in?failed=" + (result.IsLockedOut ? "locked" : "true"));
    }

    private static async Task<RedirectHttpResult> SignOutAsync([FromForm] string? returnUrl, SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(Local(returnUrl));
    }

    private static async Task<RedirectHttpResult> FirstRunAsync(
        [FromForm] string? userName, [FromForm] string? displayName, [FromForm] string? password, IAccounts accounts, SignInManager<Account> signIn, CancellationToken cancellation)
    {
        try
        {
            await accounts.CreateFirstAsync(new NewAccount(userName ?? "", displayName ?? "", password ?? "", true), cancellation);
        }
        catch (RefusedException refused)
        {
            return TypedResults.LocalRedirect("/account/first-run?problem=" + Uri.EscapeDataString(refused.Message));
        }

        await signIn.PasswordSignInAsync(userName!.Trim(), password!, isPersistent: false, lockoutOnFailure: true);
        return TypedResults.LocalRedirect("/");
    }

    // Only places on this site: nobody is led elsewhere by a forged link.
    private static string Local(string? url) => url is ['/', not ('/' or '\\'), ..] ? url : "/";
}
