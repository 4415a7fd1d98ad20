using ClauseScan.Catalogue;

namespace ClauseScan.Cli;

/// <summary>A change of an item between two editions.</summary>
/// <param name="Kind">"added", "deleted" or "changed".</param>
/// <param name="Item">The item.</param>
/// <param name="Basis">What the data says of it.</param>
internal sealed record EditionDifference(string Kind, CatalogueItem Item, string Basis)
{
    /// <summary>The changes, sorted by kind and then in the order of the editions.</summary>
    public static IReadOnlyList<EditionDifference> Of(CatalogueEdition old, CatalogueEdition current)
    {
        var before = old.Items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var after = current.Items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var changes = new List<EditionDifference>();
        changes.AddRange(current.Items.Where(i => !before.Contains(i.Id)).Select(i => new EditionDifference("added", i, PresenceOf(i, current))));
        changes.AddRange(old.Items.Where(i => !after.Contains(i.Id)).Select(i => new EditionDifference("deleted", i, PresenceOf(i, current))));
        foreach (var item in current.Items.Where(i => before.Contains(i.Id)))
        {
            var presence = PresenceOf(item, current);
            if (presence.Contains("modified", StringComparison.OrdinalIgnoreCase))
            {
                changes.Add(new EditionDifference("changed", item, presence));
            }
        }

        return changes;
    }

    private static string PresenceOf(CatalogueItem item, CatalogueEdition edition) =>
        item.Presence.GetValueOrDefault(edition.Id, "no remark");
}
