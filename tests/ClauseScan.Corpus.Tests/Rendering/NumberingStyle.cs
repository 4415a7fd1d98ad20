namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>How clauses are numbered.</summary>
internal enum NumberingStyle
{
    /// <summary>Numbers, where there are any, are typed.</summary>
    None,

    /// <summary>1. / 1.1 / (a).</summary>
    English,

    /// <summary>第一条 / 1.1 / （1）.</summary>
    Chinese,
}
