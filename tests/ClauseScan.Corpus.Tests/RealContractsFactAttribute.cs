namespace ClauseScan.Corpus.Tests;

/// <summary>A test over real contracts, which are not part of the project; skipped, and counted as skipped, where they do not lie beside it.</summary>
public sealed class RealContractsFactAttribute : FactAttribute
{
    /// <summary>A test that needs the contracts.</summary>
    public RealContractsFactAttribute()
    {
        if (!Directory.Exists(RealContracts.Folder))
        {
            Skip = "No real contracts lie beside the project; the tests over the samples ran.";
        }
    }
}
