namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>How firmly a finding is expected.</summary>
internal enum ExpectationStrength
{
    /// <summary>Any competent reviewer would flag it.</summary>
    Required,

    /// <summary>Reasonable reviewers differ; counted neither way.</summary>
    Open,

    /// <summary>It would be wrong.</summary>
    Never,
}
