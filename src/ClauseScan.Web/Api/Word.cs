namespace ClauseScan.Web.Api;

/// <summary>A value by its name in an address, in any case of letters: answers write "needsEngineer", pages "NeedsEngineer".</summary>
internal readonly record struct Word<T>(T Value)
    where T : struct, Enum
{
    public static bool TryParse(string? text, out Word<T> word)
    {
        var isKnown = Enum.TryParse<T>(text, true, out var value) && Enum.IsDefined(value);
        word = new Word<T>(value);
        return isKnown;
    }
}
