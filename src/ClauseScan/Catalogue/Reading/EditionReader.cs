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
    public CatalogueEdition With(ImmutableArray<CatalogueItem> items)
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

        CatalogueReader.CheckCount($"prohibited items of {id}", _held.Prohibited, prohibited);
        CatalogueReader.CheckCount($"restricted items of {id}", _held.Restricted, members.Count - prohibited);
        return new CatalogueEdition(
            id,
            DateOnly.ParseExact(JsonFields.Required(_effectiveFrom, "effectiveFrom"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            JsonFields.Required(_instrument, "instrument"),
            _official.Prohibited,
            _official.Restricted,
            members.ToImmutable(),
            JsonFields.Required(_provenance, "provenance"),
            _officialNote,
            _codeSystem,
            _officialTexts);
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
