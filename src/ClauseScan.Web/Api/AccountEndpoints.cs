using ClauseScan.Web.Access;

namespace ClauseScan.Web.Api;

/// <summary>Tokens and accounts.</summary>
internal static class AccountEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/me", (ApiActor actor) => actor.Value).WithTags("Account").WithName("GetMe").WithSummary("Who you are");
        api.MapPut("/me/password", (ApiActor actor, PasswordBody body, IAccounts service, CancellationToken c) =>
            service.ChangePasswordAsync(actor.Value, body.OldPassword ?? "", body.Password, c)).WithTags("Account").WithName("ChangePassword");
        api.MapGet("/tokens", (ApiActor actor, ITokens service, CancellationToken c) => service.ListAsync(actor.Value, c)).WithTags("Account").WithName("ListTokens");
        api.MapPost("/tokens", (ApiActor actor, TokenBody body, ITokens service, CancellationToken c) =>
            service.IssueAsync(actor.Value, body.Name, body.ExpiresAt, c)).WithTags("Account").WithName("IssueToken").WithSummary("A new token; its secret is shown once");
        api.MapDelete("/tokens/{tokenId:guid}", (ApiActor actor, Guid tokenId, ITokens service, CancellationToken c) =>
            service.RevokeAsync(actor.Value, tokenId, c)).WithTags("Account").WithName("RevokeToken");
        var accounts = api.MapGroup("/accounts").WithTags("Administration");
        accounts.MapGet("/", (ApiActor actor, IAccounts service, CancellationToken c) => service.ListAsync(actor.Value, c)).WithName("ListAccounts");
        accounts.MapPost("/", (ApiActor actor, NewAccount body, IAccounts service, CancellationToken c) => service.CreateAsync(actor.Value, body, c)).WithName("CreateAccount");
        accounts.MapPut("/{accountId:guid}/lock", (ApiActor actor, Guid accountId, LockBody body, IAccounts service, CancellationToken c) =>
            service.SetLockedAsync(actor.Value, accountId, body.IsLocked, c)).WithName("LockAccount");
        accounts.MapPut("/{accountId:guid}/password", (ApiActor actor, Guid accountId, PasswordBody body, IAccounts service, CancellationToken c) =>
            service.SetPasswordAsync(actor.Value, accountId, body.Password, c)).WithName("SetPassword");
    }
}
