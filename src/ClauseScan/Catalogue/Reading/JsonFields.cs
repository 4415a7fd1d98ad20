using System.Collections.Immutable;
using System.Text.Json;

namespace ClauseScan.Catalogue.Reading;

/// <summary>Steps through JSON one value at a time; what is out of place is damage.</summary>
internal static class JsonFields
{
    /// <summary>Reads one value at the reader's place.</summary>
    public delegate T Reader<out T>(ref Utf8JsonReader json);

    /// <summary>Enters an object or a list whose first token is next.</summary>
    public static void Enter(ref Utf8JsonReader json, JsonTokenType start)
    {
        if (!json.Read() || json.TokenType != start)
        {
            throw new InvalidDataException($"The catalogue data is damaged: {start} expected at byte {json.TokenStartIndex}.");
        }
    }

    /// <summary>Moves to the next property of the object entered, or leaves it.</summary>
    public static bool Next(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    /// <summary>The string that is next.</summary>
    public static string Text(ref Utf8JsonReader json)
    {
        Enter(ref json, JsonTokenType.String);
        return json.GetString()!;
    }

    /// <summary>The number that is next.</summary>
    public static int Number(ref Utf8JsonReader json)
    {
        Enter(ref json, JsonTokenType.Number);
        return json.GetInt32();
    }

    /// <summary>The truth value that is next.</summary>
    public static bool Flag(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetBoolean();
    }

    /// <summary>The list of strings that is next.</summary>
    public static ImmutableArray<string> Texts(ref Utf8JsonReader json)
    {
        Enter(ref json, JsonTokenType.StartArray);
        var texts = ImmutableArray.CreateBuilder<string>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            texts.Add(json.GetString()!);
        }

        Leave(ref json, JsonTokenType.EndArray);
        return texts.ToImmutable();
    }

    /// <summary>The list of objects that is next; <paramref name="read"/> begins inside the object.</summary>
    public static ImmutableArray<T> Objects<T>(ref Utf8JsonReader json, Reader<T> read)
        where T : class
    {
        Enter(ref json, JsonTokenType.StartArray);
        var objects = ImmutableArray.CreateBuilder<T>();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            objects.Add(read(ref json));
        }

        Leave(ref json, JsonTokenType.EndArray);
        return objects.ToImmutable();
    }

    /// <summary>The object that is next, as a table from its property names.</summary>
    public static ImmutableSortedDictionary<string, T> Table<T>(ref Utf8JsonReader json, Reader<T> read)
        where T : class
    {
        Enter(ref json, JsonTokenType.StartObject);
        var table = ImmutableSortedDictionary.CreateBuilder<string, T>(OrdinalOrder.Instance);
        while (Next(ref json))
        {
            var name = json.GetString()!;
            table[name] = read(ref json);
        }

        return table.ToImmutable();
    }

    /// <summary>Passes over a value that nobody asked for.</summary>
    public static void Pass(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    /// <summary>A value that must have been read by now.</summary>
    public static T Required<T>(T? value, string name)
        where T : class =>
        value ?? throw new InvalidDataException($"The catalogue data is damaged: {name} is missing.");

    private static void Leave(ref Utf8JsonReader json, JsonTokenType end)
    {
        if (json.TokenType != end)
        {
            throw new InvalidDataException($"The catalogue data is damaged: {end} expected at byte {json.TokenStartIndex}.");
        }
    }
}
