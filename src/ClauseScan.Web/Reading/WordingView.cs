using System.Text.Json.Serialization;

namespace ClauseScan.Web.Reading;

/// <summary>Words in both languages; either may be empty.</summary>
public sealed record WordingView(string English, string Chinese)
{
    /// <summary>The words in English, or in Chinese where the English ones are not held.</summary>
    [JsonIgnore]
    public string InEnglish => English.Length > 0 ? English : Chinese;
}
