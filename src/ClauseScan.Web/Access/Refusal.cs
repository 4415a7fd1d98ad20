namespace ClauseScan.Web.Access;

/// <summary>Why a service does not do what was asked.</summary>
public enum Refusal
{
    /// <summary>There is no such thing, or the actor is no member of its project: the two are not told apart.</summary>
    NotFound,

    /// <summary>The actor is a member, and its role does not allow that.</summary>
    NotAllowed,

    /// <summary>What was asked for makes no sense.</summary>
    Invalid,

    /// <summary>Somebody else changed it in the meantime, or its state does not allow that.</summary>
    Conflict,
}
