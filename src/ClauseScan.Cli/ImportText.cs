using System.Globalization;
using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Import;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>The report of an import, for people.</summary>
internal static class ImportText
{
    private const int LeftOutWords = 80;

    public static void Write(TextWriter text, ImportResult result, TechnologyCatalogue held)
    {
        if (result.Catalogue is { } catalogue)
        {
            WriteCounts(text, catalogue.Editions[0], result.Base);
            WriteChanges(text, catalogue, held);
        }

        WriteRemarks(text, result, ImportRemarkKind.NotPlaced, "not placed");
        WriteRemarks(text, result, ImportRemarkKind.NoControlPoints, "no control points");
        WriteRemarks(text, result, ImportRemarkKind.DuplicateCode, "duplicate code");
        WriteRemarks(text, result, ImportRemarkKind.Gap, "gap");
        WriteRemarks(text, result, ImportRemarkKind.Doubt, "in doubt");
        WriteRemarks(text, result, ImportRemarkKind.LeftOut, "left out");
    }

    private static void WriteCounts(TextWriter text, CatalogueEdition edition, CatalogueEdition? amended)
    {
        var status = CatalogueStatus.Of(edition);
        text.WriteLine($"edition of {ReportFormat.Edition(edition)}, {Printable.Line(edition.Instrument)}, SHA-256 {edition.Provenance.Sha256}");
        text.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"prohibited: {status.HeldProhibited} of {edition.OfficialProhibited}; restricted: {status.HeldRestricted} of {edition.OfficialRestricted}; {Completeness(status)}"));
        text.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"items with control points: {status.ItemsWithControlPoints}; control points: {status.ControlPointsSourced + status.ControlPointsRecalled}"));
        if (amended is not null)
        {
            text.WriteLine($"amends the edition of {ReportFormat.Edition(amended)}"
                + (amended.Provenance.IsOfficial ? "" : ", which is held from other sources than the official text: so are the items that the announcement does not name"));
        }
    }

    private static string Completeness(CatalogueStatus status) =>
        status.Held >= status.Official ? "as many as the official text has" : "fewer than the official text has, so that it takes no item away where it is used";

    /// <summary>How the edition differs from the one held of its date, or else from the one before.</summary>
    private static void WriteChanges(TextWriter text, TechnologyCatalogue imported, TechnologyCatalogue held)
    {
        var edition = imported.Editions[0];
        if ((held.Edition(edition.Id) ?? held.Editions.LastOrDefault(e => e.EffectiveFrom < edition.EffectiveFrom)) is not { } before)
        {
            text.WriteLine("no edition of this date or before is held");
            return;
        }

        text.WriteLine($"against the edition of {ReportFormat.Edition(before)} as held:");
        foreach (var item in edition.Items)
        {
            var code = item.CodeIn(edition) ?? "no code";
            if (held.Item(item.Id) is not { } known || !known.PresenceIn(before).IsMember)
            {
                text.WriteLine($"  added: {code} {item.Id}: {item.Name.Chinese}");
                continue;
            }

            if (known.Name.Chinese != item.Name.Chinese)
            {
                text.WriteLine($"  named otherwise: {code} {item.Id}: {known.Name.Chinese} → {item.Name.Chinese}");
            }

            if (known.CodeIn(before) is { } old && old != code)
            {
                text.WriteLine($"  renumbered: {item.Id}: {old} → {code}");
            }

            if (!SameWords(known.ControlPointsIn(before), item.ControlPointsIn(edition)))
            {
                text.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  control points: {code} {item.Id}: {known.ControlPointsIn(before).Length} held → {item.ControlPointsIn(edition).Length}"));
            }
        }

        foreach (var item in before.Items.Where(i => edition.Items.All(e => e.Id != i.Id)))
        {
            text.WriteLine($"  no longer there: {item.CodeIn(before) ?? "code not held"} {item.Id}: {item.Name.Chinese}");
        }
    }

    private static bool SameWords(IEnumerable<ControlPoint> first, IEnumerable<ControlPoint> second) =>
        first.Select(p => p.Text.Chinese).SequenceEqual(second.Select(p => p.Text.Chinese), StringComparer.Ordinal);

    private static void WriteRemarks(TextWriter text, ImportResult result, ImportRemarkKind kind, string heading)
    {
        var remarks = result.Remarks.Where(r => r.Kind == kind).ToList();
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{heading}: {remarks.Count}"));
        foreach (var remark in remarks)
        {
            var page = remark.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $"page {number}, ") : "";
            var line = remark.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{page}line {remark.Line}: ") : "";
            var words = Printable.Line(remark.Words, kind == ImportRemarkKind.LeftOut ? LeftOutWords : int.MaxValue);
            text.WriteLine($"  {line}{Printable.Line(remark.Message)}{(words.Length > 0 ? $" “{words}”" : "")}");
        }
    }
}
