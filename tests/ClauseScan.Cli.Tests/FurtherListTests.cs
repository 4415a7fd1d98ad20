using System.Text.Json;

namespace ClauseScan.Cli.Tests;

/// <summary>A list of another, invented country, added as data.</summary>
public sealed class FurtherListTests : IDisposable
{
    private const string List = """
        {
         "format": 1,
         "catalogue": {"id": "ruritania", "zh": "卢里塔尼亚技术清单", "en": "Ruritanian List of Guarded Arts",
          "kinds": {"prohibited": {"zh": "封存", "en": "sealed"}, "restricted": {"zh": "看守", "en": "guarded"}}},
         "counts": {"editions": 1, "items": 1, "controlPoints": 1, "placeholders": 0},
         "editions": [{"id": "2020-01-01", "effectiveFrom": "2020-01-01", "instrument": "Edict 7", "official": {"prohibited": 0, "restricted": 1},
          "held": {"prohibited": 0, "restricted": 1}, "provenance": {"type": "official", "reference": "Edict 7"} }],
         "items": [{"id": "R-1", "kind": "restricted", "name": {"zh": "月光冷凝器制造技术", "en": "Moonlight condenser manufacturing"},
          "industry": {"zh": "仪器", "en": "Instruments"}, "confidence": "high", "codes": {"2020-01-01": "R.1"},
          "presence": {"2020-01-01": {"status": "present", "certainty": "official"} },
          "controlPoints": [{"zh": "", "en": "Condensers of moonlight above 3 lux", "edition": "2020-01-01", "wording": "as in source", "provenance": {"type": "official"} }],
          "keywords": {"en": ["moonlight condenser", "lunar light condensation"], "zh": ["月光冷凝器"]},
          "provenance": {"name": {"type": "official"} } }]
        }
        """;

    private readonly CommandLineFixture _program = new();

    public FurtherListTests() => _program.Write("ruritania.json", List);

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Its_items_are_candidates_beside_those_of_China()
    {
        Assert.Equal(0, _program.Run("match", "--format", "json", "--catalogue", "ruritania.json", "flight control of unmanned aerial vehicles, and a moonlight condenser"));
        var answer = JsonElement.Parse(_program.Output);
        var candidates = answer.GetProperty("candidates").EnumerateArray().ToDictionary(c => c.GetProperty("id").GetString()!);
        Assert.Equal("ruritania", candidates["R-1"].GetProperty("catalogue").GetString());
        Assert.Equal("2020-01-01", candidates["R-1"].GetProperty("edition").GetString());
        Assert.False(candidates["X-uav"].TryGetProperty("catalogue", out _));
        Assert.Equal("2025-07-15", answer.GetProperty("edition").GetString());
    }

    [Fact]
    public void Before_its_first_edition_it_is_silent()
    {
        _program.Run("match", "--format", "json", "--as-of", "2019-12-31", "--catalogue", "ruritania.json", "a moonlight condenser");
        Assert.Equal(0, JsonElement.Parse(_program.Output).GetProperty("candidates").GetArrayLength());
    }

    [Fact]
    public void It_has_its_own_name_and_kinds_and_no_procedure_of_China()
    {
        Assert.Equal(0, _program.Run("catalogue", "list", "--of", "ruritania", "--catalogue", "ruritania.json"));
        Assert.Contains("guarded", _program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("restricted", _program.Output, StringComparison.Ordinal);
        Assert.Equal(0, _program.Run("catalogue", "show", "R.1", "--catalogue", "ruritania.json"));
        Assert.DoesNotContain("what follows", _program.Output, StringComparison.Ordinal);
        Assert.Equal(0, _program.Run("catalogue", "status", "--catalogue", "ruritania.json"));
        Assert.Contains("Ruritanian List of Guarded Arts (ruritania)", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_file_there_is_no_such_list()
    {
        Assert.Equal(3, _program.Run("catalogue", "list", "--of", "ruritania"));
        Assert.Equal(3, _program.Run("catalogue", "show", "R-1"));
    }

    [Fact]
    public void A_scan_reports_its_items_and_does_not_call_them_China_s()
    {
        var licence = _program.Write("licence.txt", """
            LICENCE AGREEMENT
            between Alpha Optics Ltd., London, England ("Licensor") and Beta Optics GmbH, Munich, Germany ("Licensee").
            1. Definitions
            "Licensed Technology" means the know-how of Licensor for the manufacture of a moonlight condenser by lunar light condensation.
            2. Grant
            2.1 Licensor hereby grants to Licensee an exclusive licence under the Licensed Technology to manufacture the moonlight condenser.
            """);
        Assert.Equal(0, _program.Run("scan", licence, "--format", "sarif", "--catalogue", "ruritania.json"));
        var run = JsonElement.Parse(_program.Output).GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray(), r => r.GetProperty("ruleId").GetString() == "TX6002");
        Assert.EndsWith("of Ruritanian List of Guarded Arts", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, _program.Run("scan", licence, "--catalogue", "ruritania.json"));
        Assert.Contains("R.1 guarded: Moonlight condenser manufacturing (name official; control points official; edition 2020-01-01 of Ruritanian List of Guarded Arts)", _program.Output, StringComparison.Ordinal);
    }
}
