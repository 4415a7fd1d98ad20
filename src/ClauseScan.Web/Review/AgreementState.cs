namespace ClauseScan.Web.Review;

/// <summary>Where an agreement stands.</summary>
public enum AgreementState
{
    /// <summary>Its newest draft waits to be read, or is being read.</summary>
    Reading,

    /// <summary>Its newest draft could not be read.</summary>
    Failed,

    /// <summary>Findings wait for a decision.</summary>
    ToReview,

    /// <summary>All findings are decided; signatures are missing.</summary>
    Reviewed,

    /// <summary>As many people have signed as the project asks for.</summary>
    SignedOff,
}
