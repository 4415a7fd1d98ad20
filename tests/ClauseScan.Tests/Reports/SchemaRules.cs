using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClauseScan.Tests.Reports;

/// <summary>The part of JSON Schema that the rules for SARIF need. A keyword it does not know is an error, not a rule passed over.</summary>
internal sealed class SchemaRules(JsonElement schema)
{
    /// <summary>What in a document breaks the rules.</summary>
    public List<string> Violations(JsonElement document)
    {
        var violations = new List<string>();
        Check(schema, document, "#", violations);
        return violations;
    }

    private void Check(JsonElement rules, JsonElement value, string path, List<string> violations)
    {
        foreach (var rule in rules.EnumerateObject())
        {
            if (!Holds(rules, rule, value, path, violations))
            {
                violations.Add($"{path}: {rule.Name}");
            }
        }
    }

    private bool Holds(JsonElement rules, JsonProperty rule, JsonElement value, string path, List<string> violations)
    {
        switch (rule.Name)
        {
            case "$comment" or "$schema" or "$id" or "id" or "title" or "description" or "default" or "format" or "definitions":
                return true;
            case "$ref":
                var name = rule.Value.GetString()!.Replace("#/definitions/", "", StringComparison.Ordinal);
                Check(schema.GetProperty("definitions").GetProperty(name), value, path, violations);
                return true;
            case "type":
                return IsOf(rule.Value.GetString()!, value);
            case "enum":
                return rule.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value));
            case "pattern":
                return value.ValueKind != JsonValueKind.String
                    || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.Value.GetDouble();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.Value.GetDouble();
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.Value.GetInt32();
            case "uniqueItems":
                return value.ValueKind != JsonValueKind.Array || !rule.Value.GetBoolean() || AreUnique(value);
            case "required":
                return value.ValueKind != JsonValueKind.Object
                    || rule.Value.EnumerateArray().All(needed => value.TryGetProperty(needed.GetString()!, out _));
            case "anyOf" or "oneOf":
                var fitting = rule.Value.EnumerateArray().Count(option => Fits(option, value, path));
                return rule.Name == "anyOf" ? fitting > 0 : fitting == 1;
            case "allOf":
                return rule.Value.EnumerateArray().All(option => Fits(option, value, path));
            case "items":
                CheckItems(rule.Value, value, path, violations);
                return true;
            case "properties" or "additionalProperties":
                return rule.Name == "properties"
                    ? CheckProperties(rule.Value, value, path, violations)
                    : CheckOthers(rules, rule.Value, value, path, violations);
            default:
                throw new NotSupportedException($"The schema's keyword {rule.Name} is not known.");
        }
    }

    private bool Fits(JsonElement rules, JsonElement value, string path)
    {
        var violations = new List<string>();
        Check(rules, value, path, violations);
        return violations.Count == 0;
    }

    private void CheckItems(JsonElement rules, JsonElement value, string path, List<string> violations)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(rules, item, string.Create(CultureInfo.InvariantCulture, $"{path}/{index++}"), violations);
            }
        }
    }

    private bool CheckProperties(JsonElement properties, JsonElement value, string path, List<string> violations)
    {
        foreach (var property in properties.EnumerateObject())
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property.Name, out var inner))
            {
                Check(property.Value, inner, $"{path}/{property.Name}", violations);
            }
        }

        return true;
    }

    private bool CheckOthers(JsonElement rules, JsonElement allowed, JsonElement value, string path, List<string> violations)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (rules.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out _))
            {
                continue;
            }

            if (allowed.ValueKind == JsonValueKind.Object)
            {
                Check(allowed, property.Value, $"{path}/{property.Name}", violations);
            }
            else if (allowed.ValueKind == JsonValueKind.False)
            {
                violations.Add($"{path}/{property.Name}: not allowed");
            }
        }

        return true;
    }

    private static bool AreUnique(JsonElement array)
    {
        var items = array.EnumerateArray().ToList();
        return !items.Where((item, i) => items.Take(i).Any(other => JsonElement.DeepEquals(item, other))).Any();
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The schema's type {type} is not known."),
    };
}
