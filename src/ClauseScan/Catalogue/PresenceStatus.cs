namespace ClauseScan.Catalogue;

/// <summary>What an edition did with an item.</summary>
public enum PresenceStatus
{
    /// <summary>The edition holds it; how it differs from the edition before is not known.</summary>
    Present,

    /// <summary>The edition was the first to hold it.</summary>
    Added,

    /// <summary>The edition holds it with changed wording or control points.</summary>
    Modified,

    /// <summary>The edition holds it as the one before did.</summary>
    Unchanged,

    /// <summary>The edition probably holds it.</summary>
    Likely,

    /// <summary>Whether the edition still holds it could not be found. It counts as held, so that nothing is missed.</summary>
    Unknown,

    /// <summary>The edition does not hold it, nor did the one before.</summary>
    Absent,

    /// <summary>The edition dropped it.</summary>
    Deleted,

    /// <summary>The edition moved it into another item.</summary>
    Moved,
}
