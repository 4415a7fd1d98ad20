namespace ClauseScan.Web.Store;

/// <summary>A key by which cookies are sealed; all machines of an installation share them.</summary>
public sealed class ProtectionKey
{
    public required Guid Id { get; init; }

    public required string Xml { get; init; }

    public required DateTime CreatedAt { get; init; }
}
