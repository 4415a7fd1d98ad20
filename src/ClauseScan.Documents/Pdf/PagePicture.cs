namespace ClauseScan.Documents.Pdf;

/// <summary>What a page shows besides text.</summary>
internal enum PagePicture
{
    /// <summary>Nothing, or nobody looked.</summary>
    None,

    /// <summary>Something drawn.</summary>
    Some,

    /// <summary>Pictures over most of the page, as a scan has.</summary>
    WholePage,
}
