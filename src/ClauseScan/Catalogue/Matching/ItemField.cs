namespace ClauseScan.Catalogue.Matching;

/// <summary>The names of the item fields that are searched, as evidence gives them.</summary>
internal static class ItemField
{
    public const string Name = "name";
    public const string ControlPoint = "control-point";
    public const string Keyword = "keyword";
}
