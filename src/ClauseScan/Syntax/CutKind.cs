namespace ClauseScan.Syntax;

/// <summary>What may begin in the middle of a block.</summary>
internal enum CutKind
{
    /// <summary>A numbered provision.</summary>
    Number,

    /// <summary>A recital or the heading of the recitals.</summary>
    Recital,

    /// <summary>The words that end the recitals ("NOW, THEREFORE").</summary>
    Operative,

    /// <summary>The words that open the signature block.</summary>
    Signature,

    /// <summary>A definition: a quoted term followed by "means".</summary>
    Definition,

    /// <summary>The heading of a schedule.</summary>
    Schedule,
}
