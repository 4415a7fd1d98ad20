namespace ClauseScan.Catalogue;

/// <summary>Which catalogue an edition belongs to: China's, or a further list that was added as data.</summary>
/// <param name="Id">A short id; "cn" is China's.</param>
/// <param name="Name">Its name.</param>
/// <param name="Prohibited">What it calls items whose export is prohibited.</param>
/// <param name="Restricted">What it calls items whose export needs a licence.</param>
public sealed record CatalogueName(string Id, BilingualText Name, BilingualText Prohibited, BilingualText Restricted)
{
    /// <summary>The kind words of a list that has none of its own: prohibited.</summary>
    internal static readonly BilingualText GenericProhibited = new("禁止", "prohibited");

    /// <summary>The kind words of a list that has none of its own: restricted.</summary>
    internal static readonly BilingualText GenericRestricted = new("限制", "restricted");

    /// <summary>China's Catalogue of Technologies Prohibited or Restricted from Export.</summary>
    public static CatalogueName China { get; } = new(
        "cn",
        new BilingualText("中国禁止出口限制出口技术目录", "Catalogue of Technologies Prohibited or Restricted from Export (China)"),
        GenericProhibited,
        GenericRestricted);

    /// <summary>Whether it is China's. What the tool knows of procedures and of directions holds for that one only.</summary>
    public bool IsChina => Id == China.Id;

    /// <summary>What the catalogue calls items of a kind.</summary>
    public BilingualText KindOf(CatalogueItemKind kind) => kind == CatalogueItemKind.Prohibited ? Prohibited : Restricted;
}
