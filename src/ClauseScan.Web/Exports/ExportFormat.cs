namespace ClauseScan.Web.Exports;

/// <summary>The formats of exported findings.</summary>
public enum ExportFormat
{
    /// <summary>A table: UTF-8 with a byte order mark, so that spreadsheets read Chinese.</summary>
    Csv,

    /// <summary>JSON with decisions.</summary>
    Json,

    /// <summary>SARIF 2.1.0 with decisions as suppressions.</summary>
    Sarif,
}
