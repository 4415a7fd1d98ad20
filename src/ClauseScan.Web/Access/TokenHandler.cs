using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ClauseScan.Web.Access;

/// <summary>Signs a request in by its bearer token.</summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ITokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "token";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || await tokens.ActorOfAsync(header[Prefix.Length..].Trim(), Context.RequestAborted) is not { } actor)
        {
            return AuthenticateResult.Fail("The token is unknown or has ended.");
        }

        List<Claim> claims = [new(ClaimTypes.NameIdentifier, actor.Id.ToString()), new(ClaimTypes.Name, actor.Name)];
        if (actor.IsAdministrator)
        {
            claims.Add(new Claim(ClaimTypes.Role, Actor.Administrator));
        }

        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
