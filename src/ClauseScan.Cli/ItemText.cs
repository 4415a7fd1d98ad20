using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>All that is held on an item, for people.</summary>
internal static class ItemText
{
    public static void Write(TextWriter text, CatalogueItem item, CatalogueEdition edition)
    {
        text.WriteLine($"{item.CodeIn(edition) ?? "code not held"} {ReportFormat.Kind(item, edition)} ({item.Id})");
        text.WriteLine($"  {ReportFormat.Name(item.Name)} {item.Name.Chinese}");
        text.WriteLine($"  {Certainty.Of(item, edition)}");
        text.WriteLine($"  industry: {ReportFormat.Name(item.Industry)} {item.Industry.Chinese}");
        text.WriteLine("  in the editions:");
        foreach (var (id, presence) in item.Presence)
        {
            text.WriteLine($"    {id}: {Of(presence)}{(item.Codes.TryGetValue(id, out var code) ? ", " + code : "")}");
        }

        var isMember = item.PresenceIn(edition).IsMember;
        WritePoints(text, $"  control points in the edition of {ReportFormat.Edition(edition)}:", item.ControlPoints.Where(p => isMember && p.AppliesIn(edition)));
        var others = item.ControlPoints.Where(p => !isMember || !p.AppliesIn(edition)).ToList();
        if (others.Count > 0)
        {
            WritePoints(text, "  control points of other editions only:", others);
        }

        if (edition.Catalogue.IsChina)
        {
            text.WriteLine("  what follows where it applies:");
            foreach (var step in ExportProcedure.For(item.Kind).Steps)
            {
                text.WriteLine($"    {ReportFormat.Name(step.Text)} ({step.Basis}; {step.Provenance.Type})");
            }
        }

        text.WriteLine("  where it comes from:");
        foreach (var (field, provenance) in item.Provenance)
        {
            text.WriteLine($"    {field}: {Of(provenance)}");
        }
    }

    private static void WritePoints(TextWriter text, string heading, IEnumerable<ControlPoint> points)
    {
        text.WriteLine(heading);
        var isEmpty = true;
        foreach (var point in points)
        {
            isEmpty = false;
            if (point.IsPlaceholder)
            {
                text.WriteLine($"    not held; a remark in their place: {ReportFormat.Name(point.Text)} ({Of(point.Provenance)})");
                continue;
            }

            var number = point.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "";
            var words = point.Text.English.Length > 0 ? $"{point.Text.English} {point.Text.Chinese}".Trim() : point.Text.Chinese;
            var scope = $"{(point.From is { } from ? $"; from {from}" : "")}{(point.Until is { } until ? $"; until {until}" : "")}";
            text.WriteLine($"    {(point.Edition == "draft" ? "draft, never adopted" : point.Edition)}: {number}{words} ({Of(point.Provenance)}; wording {point.WordingStatus}{scope})");
        }

        if (isEmpty)
        {
            text.WriteLine("    none held: look into the official text");
        }
    }

    /// <summary>What an edition did with an item, and how sure that is.</summary>
    public static string Of(ItemPresence presence) => string.Join(
        ", ", new[] { PresenceWord.Of(presence.Status), presence.Certainty, presence.Note }.Where(p => !string.IsNullOrEmpty(p)));

    /// <summary>Where a fact comes from.</summary>
    public static string Of(Provenance provenance) => string.Join(
        ", ",
        new[]
        {
            provenance.Type, provenance.Confidence, provenance.Reference, provenance.Sha256 is { } sha256 ? "SHA-256 " + sha256 : null, provenance.Note,
        }.Where(p => !string.IsNullOrEmpty(p)));
}
