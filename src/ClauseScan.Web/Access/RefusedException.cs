namespace ClauseScan.Web.Access;

/// <summary>A request that a service refuses. The message is for the person who asked; it holds no words of an agreement.</summary>
public sealed class RefusedException(Refusal refusal, string message) : Exception(message)
{
    /// <summary>The kind of refusal.</summary>
    public Refusal Refusal { get; } = refusal;

    internal static RefusedException NotFound() => new(Refusal.NotFound, "There is no such thing, or you may not see it.");

    internal static RefusedException Invalid(string message) => new(Refusal.Invalid, message);

    internal static RefusedException Conflict(string message) => new(Refusal.Conflict, message);
}
