using System.Security.Claims;

namespace ClauseScan.Web.Access;

/// <summary>Who asks. Every service takes it and checks membership itself, so that no page or endpoint can forget to.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name written to the audit trail.</param>
/// <param name="IsAdministrator">Whether it may look after accounts and make projects. It opens no project to somebody who is no member.</param>
public sealed record Actor(Guid Id, string Name, bool IsAdministrator)
{
    /// <summary>The name of the role of administrators.</summary>
    public const string Administrator = "administrator";

    /// <summary>The person or token that is signed in, or null.</summary>
    public static Actor? Of(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.Identity?.IsAuthenticated == true && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new Actor(id, principal.FindFirstValue(ClaimTypes.Name) ?? "", principal.IsInRole(Administrator))
            : null;
    }
}
