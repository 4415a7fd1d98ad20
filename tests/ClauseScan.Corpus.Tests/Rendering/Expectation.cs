namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>One line of what a careful lawyer expects to see flagged.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Strength">Whether it is required, open, or must not be found.</param>
/// <param name="Direction">The direction in lower case, or "-".</param>
/// <param name="Parties">"Transferor→Transferee", "A↔B" where it goes both ways, or "-".</param>
/// <param name="Words">The flagged words; the item's id for TX6001 and TX6002; "-" where the rule concerns the whole document.</param>
internal sealed record Expectation(
    string Rule,
    ExpectationStrength Strength,
    string Direction,
    string Parties,
    string Words)
{
    /// <summary>Whether the rule is one of those by which technology passes.</summary>
    public bool IsTransfer => Rule[2] is >= '1' and <= '5';

    /// <summary>The line of the file, without a line break.</summary>
    public string ToLine() => string.Join('\t', Sign + Rule, Direction, Parties, Words);

    private string Sign => Strength switch
    {
        ExpectationStrength.Open => "?",
        ExpectationStrength.Never => "!",
        _ => "",
    };
}
