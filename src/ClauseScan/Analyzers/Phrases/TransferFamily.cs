namespace ClauseScan.Analyzers.Phrases;

/// <summary>The kinds of acts that patterns tell apart.</summary>
internal enum TransferFamily
{
    /// <summary>Ownership passes or is settled.</summary>
    Assignment,

    /// <summary>Ownership is shared.</summary>
    JointOwnership,

    /// <summary>Technology is contributed as capital.</summary>
    Contribution,

    /// <summary>A right to use is given.</summary>
    Licence,

    /// <summary>Technical information is handed over.</summary>
    KnowHow,

    /// <summary>Technical work or help.</summary>
    Service,

    /// <summary>A right to ask for one of the others.</summary>
    Option,
}
