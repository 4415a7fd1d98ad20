namespace ClauseScan.Catalogue.Import;

/// <summary>What a column of the table layout holds.</summary>
internal enum TableField
{
    Serial,
    Part,
    Industry,
    Code,
    Name,
    Points,
}
