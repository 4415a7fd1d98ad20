using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>What the commands below <c>clausescan catalogue</c> show.</summary>
internal sealed class CatalogueView(Terminal terminal, TechnologyCatalogue catalogue, bool asJson)
{
    /// <summary>The items of an edition.</summary>
    public int List(DateOnly? asOf)
    {
        if (EditionAt(asOf) is not { } edition)
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
            ReportFormat.Kind(i.Kind),
            ReportFormat.Name(i.Name),
            i.Name.Chinese,
            Certainty.Of(i, edition),
        })]);
        return ExitCode.Done;
    }

    /// <summary>One item.</summary>
    public int Show(string id, DateOnly? asOf)
    {
        var item = catalogue.Items.FirstOrDefault(i => IsNamed(i, id));
        if (item is null)
        {
            terminal.Say($"no item \"{Printable.Line(id)}\" is held; \"clausescan catalogue list\" lists them");
            return ExitCode.Usage;
        }

        if (EditionAt(asOf) is not { } edition)
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

    /// <summary>What changed between two editions.</summary>
    public int Diff(string from, string to)
    {
        if (EditionNamed(from) is not { } old || EditionNamed(to) is not { } current)
        {
            return ExitCode.Usage;
        }

        var difference = CatalogueDifference.Between(old, current);
        if (asJson)
        {
            CatalogueJson.Diff(terminal.Output, difference);
            return ExitCode.Done;
        }

        using var text = terminal.OutputText();
        text.WriteLine($"{ReportFormat.Edition(difference.From)} to {ReportFormat.Edition(difference.To)}, as far as the data held tells");
        foreach (var (kind, changes) in KindsOf(difference))
        {
            foreach (var change in changes)
            {
                text.WriteLine($"{kind}: {LineOf(change)}");
            }
        }

        return ExitCode.Done;
    }

    /// <summary>The changes by kind.</summary>
    internal static IEnumerable<(string Kind, ImmutableArray<CatalogueChange> Changes)> KindsOf(CatalogueDifference difference) =>
    [
        ("added", difference.Added), ("modified", difference.Modified), ("moved", difference.Moved),
        ("deleted", difference.Deleted), ("code changed", difference.CodeChanged),
    ];

    /// <summary>How much of each edition is held.</summary>
    public int Status(DateOnly? asOf)
    {
        if (EditionAt(asOf) is not { } applied)
        {
            return NoEdition();
        }

        if (asJson)
        {
            CatalogueJson.Status(terminal.Output, catalogue, applied);
            return ExitCode.Done;
        }

        using var text = terminal.OutputText();
        foreach (var edition in catalogue.Editions)
        {
            var status = CatalogueStatus.Of(edition);
            text.WriteLine(HeldOf(status) + (edition == applied ? "  (applied)" : ""));
            text.WriteLine("  " + edition.Instrument);
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

        return ExitCode.Done;
    }

    private static string HeldOf(CatalogueStatus status) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ReportFormat.Edition(status.Edition)}: {status.Held} of {status.Official} items held{(status.IsComplete ? "" : ", incomplete")}");

    private static string LineOf(CatalogueChange change)
    {
        var codes = change.OldCode is { } old && change.NewCode is { } current && old != current
            ? $"{old} → {current}"
            : change.NewCode ?? change.OldCode ?? "code not held";
        var successor = change.Successor is { } item ? $"; became {item.Id}" : "";
        return $"{codes} {change.Item.Id} {ReportFormat.Kind(change.Item.Kind)}: {ReportFormat.Name(change.Item.Name)} ({ItemText.Of(change.Presence)}{successor})";
    }

    private static bool IsNamed(CatalogueItem item, string id) =>
        item.Id.Equals(id, StringComparison.OrdinalIgnoreCase)
        || item.Codes.Values.Any(c => c.Equals(id, StringComparison.OrdinalIgnoreCase));

    private CatalogueEdition? EditionAt(DateOnly? asOf) => asOf is { } date ? catalogue.EditionAt(date) : catalogue.Latest;

    private CatalogueEdition? EditionNamed(string name)
    {
        var edition = catalogue.Editions.FirstOrDefault(e => name.Length >= 4
            && (e.Id.StartsWith(name, StringComparison.Ordinal) || ReportFormat.Edition(e).StartsWith(name, StringComparison.Ordinal)));
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
