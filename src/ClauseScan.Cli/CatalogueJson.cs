using System.Collections.Immutable;
using System.Text.Json;
using ClauseScan.Catalogue;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>Catalogue data as JSON.</summary>
internal static class CatalogueJson
{
    public static void List(Stream output, CatalogueEdition edition) => Write(output, json =>
    {
        WriteEdition(json, edition);
        json.WriteStartArray("items");
        foreach (var item in edition.Items)
        {
            json.WriteStartObject();
            WriteItem(json, item, edition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static void Show(Stream output, CatalogueItem item, CatalogueEdition edition) => Write(output, json =>
    {
        json.WriteString("edition", ReportFormat.Edition(edition));
        WriteItem(json, item, edition);
        json.WriteStartObject("presence");
        foreach (var (id, presence) in item.Presence)
        {
            json.WritePropertyName(id);
            WritePresence(json, presence);
        }

        json.WriteEndObject();
        json.WriteStartObject("codes");
        foreach (var (id, code) in item.Codes)
        {
            json.WriteString(id, code);
        }

        json.WriteEndObject();
        json.WriteStartArray("controlPoints");
        foreach (var point in item.ControlPoints)
        {
            json.WriteStartObject();
            json.WriteString("edition", point.Edition);
            json.WriteBoolean("held", !point.IsPlaceholder);
            json.WriteBoolean("applies", !point.IsPlaceholder && point.AppliesIn(edition) && item.PresenceIn(edition).IsMember);
            json.WriteString("from", point.From);
            json.WriteString("until", point.Until);
            if (point.Number is { } number)
            {
                json.WriteNumber("number", number);
            }

            json.WriteString("text", point.Text.English);
            json.WriteString("textZh", point.Text.Chinese);
            json.WriteString("wording", point.WordingStatus);
            json.WritePropertyName("provenance");
            WriteProvenance(json, point.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("provenance");
        foreach (var (field, provenance) in item.Provenance)
        {
            json.WritePropertyName(field);
            WriteProvenance(json, provenance);
        }

        json.WriteEndObject();
    });

    public static void Diff(Stream output, TechnologyCatalogue catalogue, CatalogueDifference difference) => Write(output, json =>
    {
        json.WriteString("from", ReportFormat.Edition(difference.From));
        json.WriteString("to", ReportFormat.Edition(difference.To));
        WriteChanges(json, catalogue.ChangesBetween(difference.From, difference.To));
        json.WriteNumber("presenceUnknown", difference.Doubtful.Length);
        json.WriteStartArray("changes");
        foreach (var (kind, changes) in CatalogueView.KindsOf(difference))
        {
            foreach (var change in changes)
            {
                json.WriteStartObject();
                json.WriteString("change", kind);
                json.WriteString("id", change.Item.Id);
                json.WriteString("kind", ReportFormat.Kind(change.Item.Kind));
                json.WriteString("name", ReportFormat.Name(change.Item.Name));
                json.WriteString("nameZh", change.Item.Name.Chinese);
                json.WriteString("oldCode", change.OldCode);
                json.WriteString("newCode", change.NewCode);
                json.WriteString("successor", change.Successor?.Id);
                json.WritePropertyName("presence");
                WritePresence(json, change.Presence);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    });

    public static void Status(Stream output, ImmutableArray<TechnologyCatalogue> lists, CatalogueEdition applied) => Write(output, json =>
    {
        json.WriteString("applied", ReportFormat.Edition(applied));
        WriteEditions(json, lists[0]);
        if (lists.Length > 1)
        {
            json.WriteStartArray("furtherLists");
            foreach (var list in lists.Skip(1))
            {
                json.WriteStartObject();
                json.WriteString("id", list.Name.Id);
                json.WriteString("name", list.Name.Name.English);
                json.WriteString("nameZh", list.Name.Name.Chinese);
                WriteEditions(json, list);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    });

    private static void WriteEditions(Utf8JsonWriter json, TechnologyCatalogue catalogue)
    {
        json.WriteStartArray("editions");
        foreach (var edition in catalogue.Editions)
        {
            json.WriteStartObject();
            WriteEdition(json, edition);
            var status = CatalogueStatus.Of(edition);
            json.WriteBoolean("isComplete", status.IsComplete);
            json.WriteNumber("namesSourced", status.NamesSourced);
            json.WriteNumber("codesKnown", status.CodesKnown);
            json.WriteNumber("itemsWithControlPoints", status.ItemsWithControlPoints);
            json.WriteNumber("controlPointsSourced", status.ControlPointsSourced);
            json.WriteNumber("controlPointsRecalled", status.ControlPointsRecalled);
            json.WriteNumber("controlPointsNotHeld", status.Placeholders);
            json.WriteNumber("presenceLikely", status.PresenceLikely);
            json.WriteNumber("presenceUnknown", status.PresenceUnknown);
            json.WriteNumber("heldProhibited", status.HeldProhibited);
            json.WriteNumber("heldRestricted", status.HeldRestricted);
            json.WriteNumber("officialProhibited", edition.OfficialProhibited);
            json.WriteNumber("officialRestricted", edition.OfficialRestricted);
            WriteChanges(json, edition.OfficialChanges);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, OfficialChanges? changes)
    {
        if (changes is null)
        {
            json.WriteNull("officialChanges");
            return;
        }

        json.WriteStartObject("officialChanges");
        json.WriteNumber("added", changes.Added);
        json.WriteNumber("deleted", changes.Deleted);
        json.WriteNumber("modified", changes.Modified);
        json.WriteEndObject();
    }

    private static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(output, ReportFormat.Indented);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        ReportFormat.EndLine(json, output);
    }

    private static void WriteEdition(Utf8JsonWriter json, CatalogueEdition edition)
    {
        json.WriteString("edition", ReportFormat.Edition(edition));
        json.WriteString("instrument", edition.Instrument);
        json.WriteNumber("held", edition.Items.Length);
        json.WriteNumber("official", edition.OfficialProhibited + edition.OfficialRestricted);
        json.WritePropertyName("provenance");
        WriteProvenance(json, edition.Provenance);
    }

    private static void WriteItem(Utf8JsonWriter json, CatalogueItem item, CatalogueEdition edition)
    {
        json.WriteString("id", item.Id);
        json.WriteString("code", item.CodeIn(edition));
        json.WriteString("kind", ReportFormat.Kind(item.Kind));
        json.WriteString("name", ReportFormat.Name(item.Name));
        json.WriteString("nameZh", item.Name.Chinese);
        json.WriteString("certainty", Certainty.Of(item, edition));
    }

    private static void WritePresence(Utf8JsonWriter json, ItemPresence presence)
    {
        json.WriteStartObject();
        json.WriteString("status", PresenceWord.Of(presence.Status));
        json.WriteString("certainty", presence.Certainty);
        json.WriteString("note", presence.Note);
        json.WriteEndObject();
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject();
        json.WriteString("type", provenance.Type);
        json.WriteString("confidence", provenance.Confidence);
        json.WriteString("reference", provenance.Reference);
        if (provenance.Sha256 is { } sha256)
        {
            json.WriteString("sha256", sha256);
        }

        json.WriteString("note", provenance.Note);
        json.WriteEndObject();
    }
}
