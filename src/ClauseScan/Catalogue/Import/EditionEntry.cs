using System.Collections.Immutable;
using ClauseScan.Catalogue.Reading;

namespace ClauseScan.Catalogue.Import;

/// <summary>An item of the edition that is put together, with what is already held on it.</summary>
internal sealed class EditionEntry(string id, CatalogueItemKind kind, CatalogueItem? held)
{
    public string Id => id;

    public CatalogueItemKind Kind => kind;

    /// <summary>The item as it is held, or null for a new one.</summary>
    public CatalogueItem? Held => held;

    public string Code { get; set; } = "";

    public BilingualText Name { get; set; } = new("", "");

    public BilingualText Industry { get; set; } = new("", "");

    public List<ControlPoint> Points { get; } = [];

    public ItemPresence Presence { get; set; } = ItemPresence.None;

    /// <summary>Where name, industry and code were read now, or null for an item carried over.</summary>
    public Provenance? Named { get; set; }

    /// <summary>The item, with facts of the one edition only.</summary>
    public CatalogueItem Item(string edition)
    {
        var isMember = Presence.IsMember;
        return new CatalogueItem(
            id,
            kind,
            Name,
            Industry,
            isMember ? [.. Points] : [],
            Keywords(held?.EnglishKeywords ?? [], edition),
            Keywords(held?.ChineseKeywords ?? [], edition),
            Table<string>(),
            isMember && Code.Length > 0 ? Table<string>().Add(edition, Code) : Table<string>(),
            Table<ItemPresence>().Add(edition, Presence),
            Provenances(edition),
            Named is null ? held?.Confidence ?? "low" : "high",
            held?.Note);
    }

    /// <summary>The keywords that count in the edition.</summary>
    private ImmutableArray<string> Keywords(ImmutableArray<string> keywords, string edition) =>
        [.. keywords.Where(k => held!.KeywordsFrom.GetValueOrDefault(k) is not { } from || string.CompareOrdinal(from, edition) <= 0)];

    private ImmutableSortedDictionary<string, Provenance> Provenances(string edition)
    {
        var provenances = held?.Provenance.WithComparers(OrdinalOrder.Instance) ?? Table<Provenance>();
        if (Named is not null)
        {
            provenances = provenances.SetItem("name", Named).SetItem("industry", Named);
            provenances = Code.Length > 0 ? provenances.SetItem("code " + edition, Named) : provenances;
            provenances = provenances.SetItem("editions " + edition, Named);
        }

        return provenances;
    }

    private static ImmutableSortedDictionary<string, T> Table<T>() => ImmutableSortedDictionary.Create<string, T>(OrdinalOrder.Instance);
}
