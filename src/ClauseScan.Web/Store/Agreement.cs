namespace ClauseScan.Web.Store;

/// <summary>One agreement over all its drafts.</summary>
public sealed class Agreement
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    public required string Name { get; set; }

    /// <summary>The name folded for search and likeness.</summary>
    public required string NameKey { get; set; }

    /// <summary>The counterparties as the uploader gave them, or null.</summary>
    public string? Counterparties { get; set; }

    /// <summary>The date as the uploader gave it, or null; it then picks the edition.</summary>
    public DateOnly? StatedDate { get; set; }

    /// <summary>The newest draft.</summary>
    public required Guid CurrentVersionId { get; set; }

    /// <summary>Whether its first draft may turn out, once read, to be the next draft of another agreement.</summary>
    public bool MayBeDraft { get; set; }

    public required DateTime CreatedAt { get; init; }
}
