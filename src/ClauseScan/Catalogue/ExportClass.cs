namespace ClauseScan.Catalogue;

/// <summary>The three classes of technology by what its export takes.</summary>
public enum ExportClass
{
    /// <summary>Listed as prohibited.</summary>
    Prohibited,

    /// <summary>Listed as restricted.</summary>
    Restricted,

    /// <summary>Not listed.</summary>
    NotListed,
}
