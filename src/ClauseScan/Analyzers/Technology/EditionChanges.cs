using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Catalogue;

namespace ClauseScan.Analyzers.Technology;

/// <summary>What happened to items between the edition of the date that matters and the newest one.</summary>
internal sealed class EditionChanges(CatalogueScope scope, CatalogueEdition edition)
{
    private readonly CatalogueDifference _difference = CatalogueDifference.Between(edition, scope.Latest);

    private string When => scope.Date is not { } date ? $"in the edition of {edition.Id}"
        : scope.IsAgreementDate ? string.Create(CultureInfo.InvariantCulture, $"when dated ({date:yyyy-MM-dd})")
        : string.Create(CultureInfo.InvariantCulture, $"on {date:yyyy-MM-dd}");

    /// <summary>What happened to an item; null where nothing is known to have changed.</summary>
    internal EditionChange? Of(CatalogueItem item)
    {
        if (Find(_difference.Added, item) is { } added)
        {
            return Change(added, $"{Class(item)} since {Since(e => item.PresenceIn(e).IsMember)}; free {When}, as far as the data held tells");
        }

        if (_difference.Moved.FirstOrDefault(c => c.Item == item || c.Successor == item) is { Successor: { } successor } moved)
        {
            return Change(moved, $"{Class(moved.Item)} {When}; since {Since(e => !moved.Item.PresenceIn(e).IsMember)} part of {successor.CodeIn(scope.Latest) ?? successor.Id}"
                + $" {successor.Name.English}, {Class(successor)}");
        }

        if (Find(_difference.Deleted, item) is { } deleted)
        {
            return Change(deleted, $"{Class(item)} {When}; no longer listed since {Since(e => !item.PresenceIn(e).IsMember)}");
        }

        return Find(_difference.Modified, item) is { } modified
            ? Change(modified, $"{Class(item)} {When} as now; its wording or control points changed on {Since(e => item.PresenceIn(e).Status == PresenceStatus.Modified)}") with { IsModification = true }
            : null;
    }

    private static EditionChange Change(CatalogueChange change, string difference) => new(change.Item, difference, BasisOf(change.Presence));

    private static CatalogueChange? Find(ImmutableArray<CatalogueChange> changes, CatalogueItem item) => changes.FirstOrDefault(c => c.Item == item);

    private static string Class(CatalogueItem item) => item.Kind == CatalogueItemKind.Prohibited ? "prohibited" : "restricted";

    private static string BasisOf(ItemPresence presence)
    {
        var certainty = presence.Certainty switch
        {
            "official" => "from the official text",
            "source" => "read in a source",
            "inferred" => "inferred, not read",
            "recall" => "recalled, not read",
            _ => "not known for certain",
        };
        return presence.Note is { } note ? $"{certainty}: {note}" : certainty;
    }

    // The first edition after that of the date for which something holds.
    private string Since(Func<CatalogueEdition, bool> holds) =>
        scope.Matcher.Catalogue.Editions.FirstOrDefault(e => e.EffectiveFrom > edition.EffectiveFrom && holds(e))?.Id ?? scope.Latest.Id;
}
