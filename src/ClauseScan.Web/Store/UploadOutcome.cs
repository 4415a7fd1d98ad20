namespace ClauseScan.Web.Store;

/// <summary>What became of an uploaded file.</summary>
public enum UploadOutcome
{
    /// <summary>It is a new agreement.</summary>
    Added,

    /// <summary>It is the next draft of an agreement.</summary>
    NextDraft,

    /// <summary>The project already has these bytes.</summary>
    Duplicate,

    /// <summary>It is not read; the reason says why.</summary>
    Refused,
}
