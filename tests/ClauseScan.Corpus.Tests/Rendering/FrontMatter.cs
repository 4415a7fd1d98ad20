using System.Collections.Immutable;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The lines before the first empty line of a marked agreement.</summary>
internal sealed record FrontMatter(
    string Title,
    string Language,
    NumberingStyle Numbering,
    ImmutableArray<string> Formats,
    string Header,
    ImmutableArray<MarkedFlow> Flows,
    ImmutableArray<Expectation> Expectations,
    bool IsSilent)
{
    /// <summary>Reads "key: value" lines.</summary>
    public static FrontMatter Parse(IEnumerable<string> lines)
    {
        var front = new FrontMatter("", "en", NumberingStyle.None, [], "", [], [], false);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            front = colon < 0 ? throw Unknown(line) : front.With(line, line[..colon], line[(colon + 1)..].Trim());
        }

        return front;
    }

    private FrontMatter With(string line, string key, string value) => key switch
    {
        "title" => this with { Title = value },
        "language" => this with { Language = value },
        "numbering" => this with { Numbering = Enum.Parse<NumberingStyle>(value, ignoreCase: true) },
        "formats" => this with { Formats = [.. value.Split(',', StringSplitOptions.TrimEntries)] },
        "header" => this with { Header = value },
        "silent" => this with { IsSilent = value == "yes" },
        "expect" => this with { Expectations = Expectations.Add(WholeDocument(value, ExpectationStrength.Required)) },
        "open" => this with { Expectations = Expectations.Add(WholeDocument(value, ExpectationStrength.Open)) },
        "never" => this with { Expectations = Expectations.Add(WholeDocument(value, ExpectationStrength.Never)) },
        _ when key.StartsWith("flow ", StringComparison.Ordinal) => this with { Flows = Flows.Add(MarkedFlow.Parse(key[5..], value)) },
        _ => throw Unknown(line),
    };

    private static Expectation WholeDocument(string value, ExpectationStrength strength)
    {
        var parts = value.Split(' ', 2);
        return new Expectation(parts[0], strength, "-", "-", parts.Length > 1 ? parts[1] : "-");
    }

    private static FormatException Unknown(string line) => new($"Not a line of front matter: {line}");
}
