using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Reading;

/// <summary>What must agree within the data of a catalogue once it is put together.</summary>
internal static class CatalogueChecks
{
    public static void CheckItems(CatalogueFile<CatalogueItem> file)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var points = 0;
        var placeholders = 0;
        foreach (var item in file.Rows)
        {
            if (!ids.Add(item.Id))
            {
                throw new InvalidDataException($"The catalogue data holds item {item.Id} twice.");
            }

            points += item.ControlPoints.Length;
            foreach (var point in item.ControlPoints)
            {
                placeholders += point.IsPlaceholder ? 1 : 0;
            }
        }

        CheckCount("items", file.Stated("items"), file.Rows.Length);
        CheckCount("control points", file.Stated("controlPoints"), points);
        CheckCount("placeholders", file.Stated("placeholders"), placeholders);
        foreach (var item in file.Rows)
        {
            foreach (var (edition, presence) in item.Presence)
            {
                if (presence.MovedTo is { } successor && !ids.Contains(successor))
                {
                    throw new InvalidDataException($"The catalogue data says that {item.Id} became {successor} in {edition}, which it does not hold.");
                }
            }
        }
    }

    public static void CheckCount(string what, int stated, int found)
    {
        if (stated != found)
        {
            throw new InvalidDataException(stated < 0
                ? $"The catalogue data does not state how many {what} it holds."
                : $"The catalogue data states {stated} {what} but holds {found}.");
        }
    }

    /// <summary>Every edition that an item speaks of is held, and codes of China's catalogue tell the item's kind.</summary>
    public static void CheckEditions(CatalogueName catalogue, ImmutableArray<CatalogueEdition> editions, ImmutableArray<CatalogueItem> items)
    {
        foreach (var item in items)
        {
            foreach (var (id, _) in item.Presence)
            {
                CheckHeld(item, id, editions);
            }

            foreach (var (id, code) in item.Codes)
            {
                CheckHeld(item, id, editions);
                if (catalogue.IsChina && (code.Length == 0 || code[^1] != (item.Kind == CatalogueItemKind.Prohibited ? 'J' : 'X')))
                {
                    throw new InvalidDataException($"The catalogue data gives item {item.Id} the code {code}, which is not of its kind.");
                }
            }

            foreach (var (_, id) in item.KeywordsFrom)
            {
                CheckHeld(item, id, editions);
            }

            foreach (var point in item.ControlPoints)
            {
                CheckHeld(item, point.From, editions);
                CheckHeld(item, point.Until, editions);
            }
        }
    }

    private static void CheckHeld(CatalogueItem item, string? id, ImmutableArray<CatalogueEdition> editions)
    {
        if (id is null)
        {
            return;
        }

        foreach (var edition in editions)
        {
            if (edition.Id == id)
            {
                return;
            }
        }

        throw new InvalidDataException($"The catalogue data speaks of edition {id} at item {item.Id} and does not hold that edition.");
    }
}
