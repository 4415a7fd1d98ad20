namespace ClauseScan.Diagnostics;

/// <summary>Which way technology passes, seen from mainland China; Hong Kong, Macau and Taiwan count as outside.</summary>
public enum TransferDirection
{
    /// <summary>Transferor or transferee, or the territory of one of them, is not known.</summary>
    Unknown,

    /// <summary>From mainland China to anywhere else: an export.</summary>
    Outbound,

    /// <summary>From elsewhere into mainland China.</summary>
    Inbound,

    /// <summary>Between two parties of mainland China.</summary>
    Domestic,

    /// <summary>Between two parties outside mainland China.</summary>
    Offshore,
}
