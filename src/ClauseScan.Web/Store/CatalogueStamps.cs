using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ClauseScan.Catalogue;

namespace ClauseScan.Web.Store;

/// <summary>Tells by a short stamp what the newest edition says of an item, so that a decision can tell later whether that has changed.</summary>
internal sealed class CatalogueStamps(TechnologyCatalogue catalogue)
{
    private readonly ConcurrentDictionary<string, string> _stamps = new(StringComparer.Ordinal);

    public TechnologyCatalogue Catalogue => catalogue;

    /// <summary>The id of the newest edition.</summary>
    public string Edition => catalogue.Latest.Id;

    /// <summary>The stamp of an item; "-" for one that the catalogue does not know.</summary>
    public string Of(string itemId) => _stamps.GetOrAdd(itemId, Make);

    /// <summary>The items with their stamps as one text: "item=stamp;item=stamp".</summary>
    public string BasisOf(IEnumerable<string> itemIds) =>
        string.Join(';', itemIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(i => $"{i}={Of(i)}"));

    /// <summary>Whether the catalogue still says of every item what it said when the basis was written.</summary>
    public bool Holds(string basis)
    {
        foreach (var part in basis.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.LastIndexOf('=');
            if (at < 0 || Of(part[..at]) != part[(at + 1)..])
            {
                return false;
            }
        }

        return true;
    }

    private string Make(string itemId)
    {
        if (catalogue.Item(itemId) is not { } item)
        {
            return "-";
        }

        var edition = catalogue.Latest;
        var facts = new StringBuilder()
            .Append(item.Kind).Append('\n')
            .Append(item.PresenceIn(edition).IsMember).Append('\n')
            .Append(item.CodeIn(edition)).Append('\n')
            .Append(item.Name.Chinese).Append('\n')
            .Append(item.Name.English).Append('\n');
        foreach (var point in item.ControlPointsIn(edition))
        {
            facts.Append(point.Text.Chinese).Append('\n').Append(point.Text.English).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.ToString())).AsSpan(0, 8));
    }
}
