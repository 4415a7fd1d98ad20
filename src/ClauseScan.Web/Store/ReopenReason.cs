namespace ClauseScan.Web.Store;

/// <summary>Why a decided finding is open again.</summary>
public enum ReopenReason
{
    /// <summary>It was never decided, or its decision holds.</summary>
    None,

    /// <summary>The words changed in a later draft.</summary>
    WordsChanged,

    /// <summary>The catalogue changed what it says of an item that the decision rests on.</summary>
    EditionChanged,

    /// <summary>The acceptance ran out.</summary>
    Expired,

    /// <summary>The finding was gone from a draft and came back.</summary>
    CameBack,
}
