namespace ClauseScan.Semantics;

/// <summary>The customs territories that export control tells apart.</summary>
public enum TerritoryKind
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Mainland China.</summary>
    MainlandChina,

    /// <summary>Hong Kong, a separate customs territory.</summary>
    HongKong,

    /// <summary>Macau, a separate customs territory.</summary>
    Macau,

    /// <summary>Taiwan, a separate customs territory.</summary>
    Taiwan,

    /// <summary>Any other country.</summary>
    Foreign,
}
