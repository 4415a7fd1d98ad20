using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads one item.</summary>
internal sealed class ItemReader
{
    private string? _id;
    private string? _kind;
    private string? _confidence;
    private string? _note;
    private BilingualText? _name;
    private BilingualText? _industry;
    private ImmutableArray<ControlPoint> _points;
    private ImmutableArray<string> _english;
    private ImmutableArray<string> _chinese;
    private ImmutableArray<string> _hints = [];
    private ImmutableSortedDictionary<string, string>? _keywordsFrom;
    private ImmutableSortedDictionary<string, string>? _codes;
    private ImmutableSortedDictionary<string, ItemPresence>? _presence;
    private ImmutableSortedDictionary<string, Provenance>? _provenance;

    private ItemReader()
    {
    }

    public static CatalogueItem Read(ref Utf8JsonReader json)
    {
        var reader = new ItemReader();
        while (JsonFields.Next(ref json))
        {
            if (!reader.ReadWords(ref json) && !reader.ReadFacts(ref json))
            {
                JsonFields.Pass(ref json);
            }
        }

        return reader.Item();
    }

    private bool ReadWords(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("id"u8))
        {
            _id = JsonFields.Text(ref json);
        }
        else if (json.ValueTextEquals("kind"u8))
        {
            _kind = JsonFields.Text(ref json);
        }
        else if (json.ValueTextEquals("name"u8))
        {
            _name = FactReader.Bilingual(ref json);
        }
        else if (json.ValueTextEquals("industry"u8))
        {
            _industry = FactReader.Bilingual(ref json);
        }
        else if (json.ValueTextEquals("confidence"u8))
        {
            _confidence = JsonFields.Text(ref json);
        }
        else if (json.ValueTextEquals("note"u8))
        {
            _note = JsonFields.Text(ref json);
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool ReadFacts(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("controlPoints"u8))
        {
            _points = JsonFields.Objects(ref json, ControlPointReader.Read);
        }
        else if (json.ValueTextEquals("keywords"u8))
        {
            ReadKeywords(ref json);
        }
        else if (json.ValueTextEquals("hints"u8))
        {
            _hints = JsonFields.Texts(ref json);
        }
        else if (json.ValueTextEquals("keywordsFrom"u8))
        {
            _keywordsFrom = JsonFields.Table(ref json, JsonFields.Text);
        }
        else if (json.ValueTextEquals("codes"u8))
        {
            _codes = JsonFields.Table(ref json, JsonFields.Text);
        }
        else if (json.ValueTextEquals("presence"u8))
        {
            _presence = JsonFields.Table(ref json, FactReader.Presence);
        }
        else if (json.ValueTextEquals("provenance"u8))
        {
            _provenance = JsonFields.Table(ref json, FactReader.Provenance);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void ReadKeywords(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("en"u8))
            {
                _english = JsonFields.Texts(ref json);
            }
            else if (json.ValueTextEquals("zh"u8))
            {
                _chinese = JsonFields.Texts(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }
    }

    private CatalogueItem Item()
    {
        if (_points.IsDefault || _english.IsDefault || _chinese.IsDefault)
        {
            throw new InvalidDataException($"The catalogue data is damaged: {_id} lacks control points or keywords.");
        }

        return new CatalogueItem(
            JsonFields.Required(_id, "id"),
            Kind(JsonFields.Required(_kind, "kind")),
            JsonFields.Required(_name, "name"),
            JsonFields.Required(_industry, "industry"),
            _points,
            _english,
            _chinese,
            _keywordsFrom ?? ImmutableSortedDictionary<string, string>.Empty,
            JsonFields.Required(_codes, "codes"),
            JsonFields.Required(_presence, "presence"),
            JsonFields.Required(_provenance, "provenance"),
            JsonFields.Required(_confidence, "confidence"),
            _note) { Hints = _hints };
    }

    private static CatalogueItemKind Kind(string kind) => kind switch
    {
        "prohibited" => CatalogueItemKind.Prohibited,
        "restricted" => CatalogueItemKind.Restricted,
        _ => throw new InvalidDataException($"The catalogue data holds the unknown kind {kind}."),
    };
}
