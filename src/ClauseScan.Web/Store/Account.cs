using Microsoft.AspNetCore.Identity;

namespace ClauseScan.Web.Store;

/// <summary>A person who signs in. What an account may do in a project is told by its membership; only administrators have a role of the whole site.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown to others.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTime CreatedAt { get; set; }
}
