namespace ClauseScan.Analyzers.Technology;

/// <summary>The rank from which a candidate of the catalogue is reported unless the caller asks for more or less.</summary>
internal static class CandidateRanks
{
    /// <summary>The default threshold.</summary>
    public const double Threshold = 20;
}
