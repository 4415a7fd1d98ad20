using System.Text.Json;
using ClauseScan.Catalogue;

namespace ClauseScan.Reports;

/// <summary>The editions of the catalogue and their items, as far as results refer to them.</summary>
internal sealed class SarifTaxonomies
{
    private readonly List<Taxonomy> _taxonomies = [];

    /// <summary>Refers to the items of candidates in their order.</summary>
    public void WriteReferences(Utf8JsonWriter json, IEnumerable<CatalogueCandidate> candidates)
    {
        json.WriteStartArray("taxa");
        foreach (var candidate in candidates)
        {
            var taxonomy = TaxonomyOf(candidate.Edition);
            json.WriteStartObject();
            json.WriteString("id", candidate.Item.Id);
            json.WriteNumber("index", taxonomy.IndexOf(candidate.Item));
            json.WriteStartObject("toolComponent");
            json.WriteString("name", taxonomy.Name);
            json.WriteNumber("index", taxonomy.Index);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes all that was referred to.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("taxonomies");
        foreach (var taxonomy in _taxonomies)
        {
            taxonomy.Write(json);
        }

        json.WriteEndArray();
    }

    private Taxonomy TaxonomyOf(CatalogueEdition edition)
    {
        var taxonomy = _taxonomies.Find(t => t.Edition.Id == edition.Id && t.Edition.Catalogue.Id == edition.Catalogue.Id);
        if (taxonomy is null)
        {
            taxonomy = new Taxonomy(edition, _taxonomies.Count);
            _taxonomies.Add(taxonomy);
        }

        return taxonomy;
    }

    private sealed class Taxonomy(CatalogueEdition edition, int index)
    {
        private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
        private readonly List<CatalogueItem> _items = [];

        public CatalogueEdition Edition => edition;

        public int Index => index;

        public string Name { get; } = 
            (edition.Catalogue.IsChina ? "China export catalogue" : edition.Catalogue.Name.English) + " " + ReportFormat.Edition(edition);

        public int IndexOf(CatalogueItem item)
        {
            if (_indexes.TryAdd(item.Id, _items.Count))
            {
                _items.Add(item);
            }

            return _indexes[item.Id];
        }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("name", Name);
            json.WriteString("version", ReportFormat.Edition(edition));
            json.WriteString("fullName", edition.Catalogue.IsChina
                ? "Catalogue of Technologies Prohibited or Restricted from Export (中国禁止出口限制出口技术目录)"
                : edition.Catalogue.Name.English);
            SarifTool.WriteText(json, "shortDescription", edition.Instrument);
            json.WriteBoolean("isComprehensive", false);
            json.WriteStartArray("taxa");
            foreach (var item in _items)
            {
                WriteItem(json, item);
            }

            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteNumber("itemsHeld", edition.Items.Length);
            json.WriteNumber("officialItems", edition.OfficialProhibited + edition.OfficialRestricted);
            json.WriteString("provenance", edition.Provenance.Type);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void WriteItem(Utf8JsonWriter json, CatalogueItem item)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("name", ReportFormat.Name(item.Name));
            SarifTool.WriteText(json, "shortDescription", item.Name.Chinese.Length > 0 ? item.Name.Chinese : item.Name.English);
            json.WriteStartObject("properties");
            json.WriteString("code", item.CodeIn(edition));
            json.WriteString("kind", ReportFormat.Kind(item.Kind));
            json.WriteString("provenance", item.Provenance.GetValueOrDefault("name")?.Type);
            json.WriteString("certainty", Certainty.Of(item, edition));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }
}
