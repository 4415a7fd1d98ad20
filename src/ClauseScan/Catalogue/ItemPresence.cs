namespace ClauseScan.Catalogue;

/// <summary>Whether an edition holds an item, and how sure that is.</summary>
/// <param name="Status">What the edition did with the item.</param>
/// <param name="Certainty">"official", "source", "inferred", "recall" or "unknown".</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="MovedTo">The id of the item it became, where <paramref name="Status"/> is <see cref="PresenceStatus.Moved"/>.</param>
public sealed record ItemPresence(PresenceStatus Status, string Certainty, string? Note = null, string? MovedTo = null)
{
    /// <summary>The presence of an item that an edition does not mention.</summary>
    public static ItemPresence None { get; } = new(PresenceStatus.Absent, "inferred");

    /// <summary>Whether the item counts as one of the edition's; true also where that is only likely or not known.</summary>
    public bool IsMember => Status is not (PresenceStatus.Absent or PresenceStatus.Deleted or PresenceStatus.Moved);
}
