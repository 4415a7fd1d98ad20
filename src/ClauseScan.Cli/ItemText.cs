using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>All that is held on an item, for people.</summary>
internal static class ItemText
{
    public static void Write(TextWriter text, CatalogueItem item, CatalogueEdition edition)
    {
        text.WriteLine($"{item.CodeIn(edition) ?? "code not held"} {ReportFormat.Kind(item.Kind)} ({item.Id})");
        text.WriteLine($"  {ReportFormat.Name(item.Name)} {item.Name.Chinese}");
        text.WriteLine($"  {Certainty.Of(item, edition)}");
        text.WriteLine($"  industry: {ReportFormat.Name(item.Industry)} {item.Industry.Chinese}");
        text.WriteLine("  in the editions:");
        foreach (var (id, presence) in item.Presence)
        {
            text.WriteLine($"    {id}: {Of(presence)}{(item.Codes.TryGetValue(id, out var code) ? ", " + code : "")}");
        }

        text.WriteLine("  control points:");
        foreach (var point in item.ControlPoints)
        {
            var words = point.IsPlaceholder
                ? $"not held; {ReportFormat.Name(point.Text)}"
                : $"{ReportFormat.Name(point.Text)} {point.Text.Chinese}".Trim();
            text.WriteLine($"    {point.Edition}: {words} ({Of(point.Provenance)}; wording {point.WordingStatus})");
        }

        text.WriteLine("  what follows where it applies:");
        foreach (var step in ExportProcedure.For(item.Kind).Steps)
        {
            text.WriteLine($"    {ReportFormat.Name(step.Text)} ({step.Basis}; {step.Provenance.Type})");
        }

        text.WriteLine("  where it comes from:");
        foreach (var (field, provenance) in item.Provenance)
        {
            text.WriteLine($"    {field}: {Of(provenance)}");
        }
    }

    /// <summary>What an edition did with an item, and how sure that is.</summary>
    public static string Of(ItemPresence presence) => string.Join(
        ", ", new[] { StatusOf(presence), presence.Certainty, presence.Note }.Where(p => !string.IsNullOrEmpty(p)));

    /// <summary>What an edition did with an item, in one word.</summary>
    public static string StatusOf(ItemPresence presence) => presence.Status switch
    {
        PresenceStatus.Present => "present",
        PresenceStatus.Added => "added",
        PresenceStatus.Modified => "modified",
        PresenceStatus.Unchanged => "unchanged",
        PresenceStatus.Likely => "likely",
        PresenceStatus.Absent => "absent",
        PresenceStatus.Deleted => "deleted",
        PresenceStatus.Moved => "moved",
        _ => "unknown",
    };

    private static string Of(Provenance provenance) => string.Join(
        ", ", new[] { provenance.Type, provenance.Confidence, provenance.Reference, provenance.Note }.Where(p => !string.IsNullOrEmpty(p)));
}
