using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>What the commands below <c>clausescan catalogue</c> show.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="lists">China's catalogue, then further lists.</param>
/// <param name="asJson">Whether to write JSON.</param>
internal sealed class CatalogueView(Terminal terminal, ImmutableArray<TechnologyCatalogue> lists, bool asJson)
{
    /// <summary>The items of an edition of the list with an id, or of China's catalogue.</summary>
    public int List(string? of, DateOnly? asOf)
    {
        if (ListNamed(of) is not { } catalogue)
        {
            return ExitCode.Usage;
        }

        if (EditionAt(catalogue, asOf) is not { } edition)
        {
            return NoEdition();
        }

        if (asJson)
        {
            CatalogueJson.List(terminal.Output, edition);
            return ExitCode.Done;
        }

        using var text = terminal.OutputText();
        text.WriteLine(HeldOf(CatalogueStatus.Of(edition)));
        TextColumns.Write(text, [.. edition.Items.Select(i => new[]
        {
            i.CodeIn(edition) ?? "code not held",
            i.Id,
            ReportFormat.Kind(i, edition),
            ReportFormat.Name(i.Name),
            i.Name.Chinese,
            Certainty.Of(i, edition),
        })]);
        return ExitCode.Done;
    }

    /// <summary>One item.</summary>
    public int Show(string id, DateOnly? asOf)
    {
        var catalogue = lists.FirstOrDefault(c => c.Items.Any(i => IsNamed(i, id)));
        if (catalogue?.Items.FirstOrDefault(i => IsNamed(i, id)) is not { } item)
        {
            terminal.Say($"no item \"{Printable.Line(id)}\" is held; \"clausescan catalogue list\" lists them");
            return ExitCode.Usage;
        }

        if (EditionAt(catalogue, asOf) is not { } edition)
        {
            return NoEdition();
        }

        if (asJson)
        {
            CatalogueJson.Show(terminal.Output, item, edition);
            return ExitCode.Done;
        }

        using var text = terminal.OutputText();
        ItemText.Write(text, item, edition);
        return ExitCode.Done;
    }

    /// <summary>What changed between two editions or dates.</summary>
    public int Diff(string? of, string from, string to)
    {
        if (ListNamed(of) is not { } catalogue || EditionNamed(catalogue, from) is not { } old || EditionNamed(catalogue, to) is not { } current)
        {
            return ExitCode.Usage;
        }

        var difference = CatalogueDifference.Between(old, current);
        if (asJson)
        {
            CatalogueJson.Diff(terminal.Output, catalogue, difference);
            return ExitCode.Done;
        }

        using var text = terminal.OutputText();
        text.WriteLine($"{ReportFormat.Edition(difference.From)} to {ReportFormat.Edition(difference.To)}, as far as the data held tells");
        text.WriteLine(OfficialOf(catalogue.ChangesBetween(difference.From, difference.To)));
        foreach (var (kind, changes) in KindsOf(difference))
        {
            foreach (var change in changes)
            {
                text.WriteLine($"{kind}: {LineOf(change, change.Item.PresenceIn(difference.To).IsMember ? difference.To : difference.From)}");
            }
        }

        if (difference.Doubtful.Length > 0)
        {
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"not known: whether the later edition still has {difference.Doubtful.Length} of the items held (\"catalogue list\" names them)"));
        }

        return ExitCode.Done;
    }

    /// <summary>The changes by kind.</summary>
    internal static IEnumerable<(string Kind, ImmutableArray<CatalogueChange> Changes)> KindsOf(CatalogueDifference difference) =>
    [
        ("added", difference.Added), ("modified", difference.Modified), ("moved", difference.Moved),
        ("deleted", difference.Deleted), ("renumbered", difference.CodeChanged),
    ];

    /// <summary>How much of each edition is held.</summary>
    public int Status(DateOnly? asOf)
    {
        if (EditionAt(lists[0], asOf) is not { } applied)
        {
            return NoEdition();
        }

        if (asJson)
        {
            CatalogueJson.Status(terminal.Output, lists, applied);
            return ExitCode.Done;
        }

        using var text = terminal.OutputText();
        foreach (var catalogue in lists)
        {
            if (!catalogue.Name.IsChina)
            {
                text.WriteLine($"{ReportFormat.Name(catalogue.Name.Name)} ({catalogue.Name.Id})");
            }

            WriteStatus(text, catalogue, catalogue == lists[0] ? applied : EditionAt(catalogue, asOf));
        }

        return ExitCode.Done;
    }

    private static void WriteStatus(TextWriter text, TechnologyCatalogue catalogue, CatalogueEdition? applied)
    {
        foreach (var edition in catalogue.Editions)
        {
            var status = CatalogueStatus.Of(edition);
            text.WriteLine(HeldOf(status) + (edition == applied ? "  (applied)" : ""));
            text.WriteLine($"  {edition.Instrument} ({ItemText.Of(edition.Provenance)})");
            if (edition.OfficialChanges is { } changes)
            {
                text.WriteLine("  " + OfficialOf(changes));
            }

            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  names sourced: {status.NamesSourced}; codes known: {status.CodesKnown}; items with control points: {status.ItemsWithControlPoints}"));
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  control points sourced: {status.ControlPointsSourced}, recalled: {status.ControlPointsRecalled}, not held: {status.Placeholders}"));
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  presence only likely: {status.PresenceLikely}, not known: {status.PresenceUnknown}"));
        }
    }

    private static string HeldOf(CatalogueStatus status) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ReportFormat.Edition(status.Edition)}: {status.Held} of {status.Official} items held{(status.IsComplete ? "" : ", incomplete")}")
        + string.Create(
            CultureInfo.InvariantCulture,
            $" ({KindOf(status, CatalogueItemKind.Prohibited)} {status.HeldProhibited} of {status.Edition.OfficialProhibited}, {KindOf(status, CatalogueItemKind.Restricted)} {status.HeldRestricted} of {status.Edition.OfficialRestricted})");

    private static string KindOf(CatalogueStatus status, CatalogueItemKind kind) => ReportFormat.Name(status.Edition.Catalogue.KindOf(kind));

    private static string OfficialOf(OfficialChanges? changes) => changes is null
        ? "how many items changed by official statements is not held"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"by official statements: added {changes.Added}, deleted {changes.Deleted}, modified {changes.Modified}; an item moved to the other part counts as deleted and added");

    private static string LineOf(CatalogueChange change, CatalogueEdition edition)
    {
        var codes = change.OldCode is { } old && change.NewCode is { } current && old != current
            ? $"{old} → {current}"
            : change.NewCode ?? change.OldCode ?? "code not held";
        var successor = change.Successor is { } item ? $"; became {item.Id}" : "";
        return $"{codes} {change.Item.Id} {ReportFormat.Kind(change.Item, edition)}: {ReportFormat.Name(change.Item.Name)} ({ItemText.Of(change.Presence)}{successor})";
    }

    private static bool IsNamed(CatalogueItem item, string id) =>
        item.Id.Equals(id, StringComparison.OrdinalIgnoreCase)
        || item.Codes.Values.Any(c => c.Equals(id, StringComparison.OrdinalIgnoreCase));

    private TechnologyCatalogue? ListNamed(string? id)
    {
        var list = id is null ? lists[0] : lists.FirstOrDefault(c => c.Name.Id == id);
        if (list is null)
        {
            terminal.Say($"there is no list \"{Printable.Line(id!)}\"; held are {string.Join(", ", lists.Select(c => c.Name.Id))}");
        }

        return list;
    }

    private static CatalogueEdition? EditionAt(TechnologyCatalogue catalogue, DateOnly? asOf) => asOf is { } date ? catalogue.EditionAt(date) : catalogue.Latest;

    private CatalogueEdition? EditionNamed(TechnologyCatalogue catalogue, string name)
    {
        var edition = catalogue.Editions.FirstOrDefault(e => name.Length >= 4
            && (e.Id.StartsWith(name, StringComparison.Ordinal) || ReportFormat.Edition(e).StartsWith(name, StringComparison.Ordinal)))
            ?? (OptionSet.TryParseDate(name) is { } date ? catalogue.EditionAt(date) : null);
        if (edition is null)
        {
            var held = string.Join(", ", catalogue.Editions.Select(ReportFormat.Edition));
            terminal.Say($"there is no edition \"{Printable.Line(name)}\"; held are {held}");
        }

        return edition;
    }

    private int NoEdition()
    {
        terminal.Say("no edition of the catalogue that is held was in force on that date");
        return ExitCode.Usage;
    }
}
