namespace ClauseScan.Analyzers.Transfers;

/// <summary>By what a transfer is taken for one of improvements that flow back.</summary>
internal enum GrantBackGround
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>The parties' roles are named for who provides technology.</summary>
    Roles,

    /// <summary>What passes is made from what is the one's who gets it.</summary>
    Source,

    /// <summary>It passes whoever of the two made it.</summary>
    EitherMaker,

    /// <summary>Each gives its improvements to the other.</summary>
    Mutual,

    /// <summary>Improvements pass to the one from whom most technology comes.</summary>
    Flow,

    /// <summary>Improvements pass, and nothing tells who provides technology.</summary>
    Unclear,
}
