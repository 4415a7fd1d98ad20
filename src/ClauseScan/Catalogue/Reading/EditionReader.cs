using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Reads one edition; its items come later.</summary>
internal sealed class EditionReader
{
    private string? _id;
    private string? _effectiveFrom;
    private string? _instrument;
    private string? _officialNote;
    private string? _codeSystem;
    private Provenance? _provenance;
    private ImmutableArray<string> _officialTexts = [];
    private (int Prohibited, int Restricted) _official = (-1, -1);
    private (int Prohibited, int Restricted) _held = (-1, -1);
    private OfficialChanges? _changes;

    private EditionReader()
    {
    }

    public static EditionReader Read(ref Utf8JsonReader json)
    {
        var reader = new EditionReader();
        while (JsonFields.Next(ref json))
        {
            reader.ReadField(ref json);
        }

        return reader;
    }

    /// <summary>The edition with its items, whose number must be as the file states.</summary>
    public CatalogueEdition With(CatalogueName catalogue, ImmutableArray<CatalogueItem> items)
    {
        var id = JsonFields.Required(_id, "id");
        var members = ImmutableArray.CreateBuilder<CatalogueItem>();
        var prohibited = 0;
        foreach (var item in items)
        {
            if (item.Presence.GetValueOrDefault(id, ItemPresence.None).IsMember)
            {
                members.Add(item);
                prohibited += item.Kind == CatalogueItemKind.Prohibited ? 1 : 0;
            }
        }

        CatalogueChecks.CheckCount($"prohibited items of {id}", _held.Prohibited, prohibited);
        CatalogueChecks.CheckCount($"restricted items of {id}", _held.Restricted, members.Count - prohibited);
        if (id != JsonFields.Required(_effectiveFrom, "effectiveFrom"))
        {
            throw new InvalidDataException($"The catalogue data gives edition {id} another date than its id.");
        }

        if (_official.Prohibited < 0 || _official.Restricted < 0)
        {
            throw new InvalidDataException($"The catalogue data does not state how many items the official text of {id} has.");
        }

        if (prohibited > _official.Prohibited || members.Count - prohibited > _official.Restricted)
        {
            throw new InvalidDataException($"The catalogue data holds more items of {id} than it says the official text has.");
        }

        return new CatalogueEdition(
            id,
            DateOnly.ParseExact(id, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            JsonFields.Required(_instrument, "instrument"),
            _official.Prohibited,
            _official.Restricted,
            members.ToImmutable(),
            JsonFields.Required(_provenance, "provenance"),
            _officialNote,
            _codeSystem,
            _officialTexts)
        {
            Catalogue = catalogue,
            OfficialChanges = _changes,
        };
    }

    private void ReadField(ref Utf8JsonReader json)
    {
        switch (json.GetString())
        {
            case "id":
                _id = JsonFields.Text(ref json);
                break;
            case "effectiveFrom":
                _effectiveFrom = JsonFields.Text(ref json);
                break;
            case "instrument":
                _instrument = JsonFields.Text(ref json);
                break;
            case "official":
                _official = Counts(ref json);
                break;
            case "officialChanges":
                _changes = Changes(ref json);
                break;
            case "held":
                _held = Counts(ref json);
                break;
            case "officialNote":
                _officialNote = JsonFields.Text(ref json);
                break;
            case "codeSystem":
                _codeSystem = JsonFields.Text(ref json);
                break;
            case "officialText":
                _officialTexts = JsonFields.Texts(ref json);
                break;
            case "provenance":
                _provenance = FactReader.Provenance(ref json);
                break;
            default:
                JsonFields.Pass(ref json);
                break;
        }
    }

    private static OfficialChanges Changes(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        var changes = new OfficialChanges(0, 0, 0);
        while (JsonFields.Next(ref json))
        {
            var name = json.GetString();
            var count = JsonFields.Number(ref json);
            changes = name switch
            {
                "added" => changes with { Added = count },
                "deleted" => changes with { Deleted = count },
                "modified" => changes with { Modified = count },
                _ => changes,
            };
        }

        return changes;
    }

    private static (int Prohibited, int Restricted) Counts(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        var (prohibited, restricted) = (-1, -1);
        while (JsonFields.Next(ref json))
        {
            if (json.ValueTextEquals("prohibited"u8))
            {
                prohibited = JsonFields.Number(ref json);
            }
            else if (json.ValueTextEquals("restricted"u8))
            {
                restricted = JsonFields.Number(ref json);
            }
            else
            {
                JsonFields.Pass(ref json);
            }
        }

        return (prohibited, restricted);
    }
}
