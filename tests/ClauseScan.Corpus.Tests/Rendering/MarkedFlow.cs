namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>A way in which technology passes in one agreement, under a short name for its marks.</summary>
/// <param name="Name">The short name.</param>
/// <param name="Direction">The direction in lower case.</param>
/// <param name="Parties">"Transferor→Transferee", or "A↔B" where it goes both ways.</param>
internal sealed record MarkedFlow(string Name, string Direction, string Parties)
{
    /// <summary>Reads "outbound Licensee → Licensor".</summary>
    public static MarkedFlow Parse(string name, string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return new MarkedFlow(
            name,
            value[..space],
            value[(space + 1)..].Replace(" → ", "→", StringComparison.Ordinal).Replace(" ↔ ", "↔", StringComparison.Ordinal));
    }
}
