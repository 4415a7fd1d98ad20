using System.Text.Json;

namespace ClauseScan.Tests.Reports;

public sealed class SchemaRulesTests
{
    [Theory]
    [InlineData("""{"type":"integer"}""", "1", "\"1\"")]
    [InlineData("""{"enum":["a","b"]}""", "\"a\"", "\"c\"")]
    [InlineData("""{"required":["a"]}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":{"minimum":0}}}""", """{"a":0}""", """{"a":-1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":0}""", """{"a":0,"b":0}""")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":""}""", """{"a":0}""")]
    [InlineData("""{"items":{"maximum":9}}""", "[9]", "[1,10]")]
    [InlineData("""{"minItems":1}""", "[1]", "[]")]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", "[1,1]")]
    [InlineData("""{"pattern":"^a+$"}""", "\"aa\"", "\"ab\"")]
    [InlineData("""{"anyOf":[{"required":["a"]},{"required":["b"]}]}""", """{"b":1}""", "{}")]
    [InlineData("""{"oneOf":[{"required":["a"]},{"required":["b"]}]}""", """{"b":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":2}]}""", "1", "3")]
    [InlineData("""{"$ref":"#/definitions/d","definitions":{"d":{"type":"array"}}}""", "[]", "{}")]
    public void A_rule_lets_the_first_pass_and_refuses_the_second(string schema, string right, string wrong)
    {
        var rules = new SchemaRules(JsonElement.Parse(schema));
        Assert.Empty(rules.Violations(JsonElement.Parse(right)));
        Assert.NotEmpty(rules.Violations(JsonElement.Parse(wrong)));
    }

    [Fact]
    public void An_unknown_keyword_is_not_passed_over() =>
        Assert.Throws<NotSupportedException>(() => new SchemaRules(JsonElement.Parse("""{"maxItems":1}""")).Violations(JsonElement.Parse("[]")));
}
