namespace ClauseScan.Web.Pages;

/// <summary>The beginning of a longer text.</summary>
internal static class Excerpt
{
    private const int Longest = 160;

    public static string Of(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length <= Longest)
        {
            return line.ToString().ReplaceLineEndings(" ");
        }

        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end].ToString().ReplaceLineEndings(" ") + "…";
    }
}
