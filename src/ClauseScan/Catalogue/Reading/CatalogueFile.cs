using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>A data file: its rows, the counts that it states, its word lists.</summary>
internal sealed class CatalogueFile<T>
    where T : class
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private CatalogueFile()
    {
    }

    /// <summary>Which catalogue the file says it is of, or null.</summary>
    public CatalogueName? Name { get; private set; }

    public ImmutableArray<T> Rows { get; private set; } = [];

    public ImmutableArray<string> GenericWords { get; private set; } = [];

    public ImmutableArray<string> CommonWords { get; private set; } = [];

    /// <summary>Reads a file whose rows stand under a name.</summary>
    public static CatalogueFile<T> Read(ReadOnlySpan<byte> bytes, string rows, JsonFields.Reader<T> readRow)
    {
        var file = new CatalogueFile<T>();
        var json = new Utf8JsonReader(bytes);
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        while (JsonFields.Next(ref json))
        {
            file.ReadField(ref json, rows, readRow);
        }

        if (json.TokenType != JsonTokenType.EndObject || json.Read())
        {
            throw new InvalidDataException("The catalogue data is damaged: it goes on after its end.");
        }

        return file;
    }

    /// <summary>A count that the file states, or -1.</summary>
    public int Stated(string name) => _counts.GetValueOrDefault(name, -1);

    private void ReadField(ref Utf8JsonReader json, string rows, JsonFields.Reader<T> readRow)
    {
        if (json.ValueTextEquals(rows))
        {
            Rows = JsonFields.Objects(ref json, readRow);
        }
        else if (json.ValueTextEquals("format"u8))
        {
            CatalogueReader.CheckFormat(JsonFields.Number(ref json), rows);
        }
        else if (json.ValueTextEquals("catalogue"u8))
        {
            Name = CatalogueNameReader.Read(ref json);
        }
        else if (json.ValueTextEquals("counts"u8))
        {
            ReadCounts(ref json);
        }
        else if (json.ValueTextEquals("genericWords"u8))
        {
            GenericWords = JsonFields.Texts(ref json);
        }
        else if (json.ValueTextEquals("commonWords"u8))
        {
            CommonWords = JsonFields.Texts(ref json);
        }
        else
        {
            JsonFields.Pass(ref json);
        }
    }

    private void ReadCounts(ref Utf8JsonReader json)
    {
        JsonFields.Enter(ref json, JsonTokenType.StartObject);
        while (JsonFields.Next(ref json))
        {
            var name = json.GetString()!;
            _counts[name] = JsonFields.Number(ref json);
        }
    }
}
