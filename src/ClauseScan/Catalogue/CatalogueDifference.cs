using System.Collections.Immutable;

namespace ClauseScan.Catalogue;

/// <summary>What changed between two editions, as far as the items held show it.</summary>
/// <param name="From">The older edition.</param>
/// <param name="To">The newer edition.</param>
/// <param name="Added">Items that only the newer one has.</param>
/// <param name="Modified">Items of both whose wording or control points changed on the way.</param>
/// <param name="Moved">Items that became another item.</param>
/// <param name="Deleted">Items that only the older one has.</param>
/// <param name="CodeChanged">Items of both whose code is known for both and differs.</param>
public sealed record CatalogueDifference(
    CatalogueEdition From,
    CatalogueEdition To,
    ImmutableArray<CatalogueChange> Added,
    ImmutableArray<CatalogueChange> Modified,
    ImmutableArray<CatalogueChange> Moved,
    ImmutableArray<CatalogueChange> Deleted,
    ImmutableArray<CatalogueChange> CodeChanged)
{
    /// <summary>Items of both of which it is not known whether the newer edition still has them.</summary>
    public ImmutableArray<CatalogueItem> Doubtful { get; init; } = [];

    /// <summary>The difference of two editions of one catalogue, in either order.</summary>
    public static CatalogueDifference Between(CatalogueEdition from, CatalogueEdition to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        (from, to) = from.EffectiveFrom <= to.EffectiveFrom ? (from, to) : (to, from);
        var newer = to.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var gone = from.Items.Where(i => !newer.ContainsKey(i.Id)).Select(i => Gone(i, from, to, newer)).ToList();
        var successors = gone.Select(c => c.Successor?.Id).ToHashSet(StringComparer.Ordinal);
        var kept = to.Items.Where(i => from.Items.Contains(i)).ToList();
        return new CatalogueDifference(
            from,
            to,
            [.. to.Items.Where(i => !from.Items.Contains(i) && !successors.Contains(i.Id)).Select(i => Change(i, i.PresenceIn(to), from, to))],
            [.. kept.Select(i => (Item: i, Presence: On(i, from, to, PresenceStatus.Modified))).Where(c => c.Presence is not null)
                .Select(c => Change(c.Item, c.Presence!, from, to))],
            [.. gone.Where(c => c.Successor is not null)],
            [.. gone.Where(c => c.Successor is null)],
            [.. kept.Select(i => Change(i, i.PresenceIn(to), from, to)).Where(c => c.OldCode is not null && c.NewCode is not null && c.OldCode != c.NewCode)])
        {
            Doubtful = [.. kept.Where(i => i.PresenceIn(to).Status == PresenceStatus.Unknown)],
        };
    }

    private static CatalogueChange Gone(CatalogueItem item, CatalogueEdition from, CatalogueEdition to, Dictionary<string, CatalogueItem> newer)
    {
        var moved = On(item, from, to, PresenceStatus.Moved);
        var presence = moved ?? On(item, from, to, PresenceStatus.Deleted) ?? item.PresenceIn(to);
        return Change(item, presence, from, to) with { Successor = moved?.MovedTo is { } id ? newer.GetValueOrDefault(id) : null };
    }

    private static CatalogueChange Change(CatalogueItem item, ItemPresence presence, CatalogueEdition from, CatalogueEdition to) =>
        new(item, presence, item.CodeIn(from), item.CodeIn(to));

    private static ItemPresence? On(CatalogueItem item, CatalogueEdition from, CatalogueEdition to, PresenceStatus status)
    {
        foreach (var (edition, presence) in item.Presence)
        {
            if (presence.Status == status && string.CompareOrdinal(from.Id, edition) < 0 && string.CompareOrdinal(edition, to.Id) <= 0)
            {
                return presence;
            }
        }

        return null;
    }
}
