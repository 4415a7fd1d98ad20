namespace ClauseScan.Catalogue;

/// <summary>The two parts of the catalogue.</summary>
public enum CatalogueItemKind
{
    /// <summary>Must not be exported (code ends in J).</summary>
    Prohibited,

    /// <summary>Must not be exported without a licence (code ends in X).</summary>
    Restricted,
}
