using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Text;

namespace ClauseScan.Catalogue.Import;

/// <summary>Reads the official text of China's catalogue, or of an announcement that amends it, into an edition.</summary>
/// <remarks>
/// Takes the list layout (编号：… 技术名称：… 控制要点：…), the table layout (序号, 行业领域, 编号, 技术名称, 控制要点) and instructions that delete, add and
/// modify items. Guesses nothing in silence: what it cannot place, it names, and what it decides though it may be wrong, too. It never fails on any text.
/// </remarks>
public static class CatalogueImport
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The official text.</param>
    /// <param name="map">Its pages.</param>
    /// <param name="order">What the caller knows of it.</param>
    /// <param name="held">The catalogue as held: it gives ids, keywords, English names, lineage, and the edition that an announcement amends.</param>
    public static ImportResult Read(SourceText text, DocumentMap map, ImportOrder order, TechnologyCatalogue held)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(held);
        var remarks = new List<ImportRemark>();
        var lines = ImportLines.Of(text, map, remarks);
        var isAmendment = AmendmentLayout.IsAmendment(lines);
        var state = new ReadingState(remarks, [.. held.Items.Select(i => OfficialLetters.Compact(i.Industry.Chinese))]);
        ReadLines(lines, isAmendment, state);
        var assembly = new EditionAssembly(order, held, remarks);
        if (state.Items.Count == 0 && state.Instructions.Count == 0)
        {
            return new ImportResult(null, InOrder(remarks), null);
        }

        if (!isAmendment)
        {
            NumberingCheck.Check(state.Items, remarks);
            foreach (var item in Whole(state.Items, remarks))
            {
                assembly.Take(item, isAddition: false);
            }

            return new ImportResult(assembly.Catalogue(null, null), InOrder(remarks), null);
        }

        if (assembly.Before is not { } before)
        {
            remarks.Add(new ImportRemark(ImportRemarkKind.NotPlaced, "The announcement amends an edition that is not held: import that one first."));
            return new ImportResult(null, InOrder(remarks), null);
        }

        Amend(state, assembly, before);
        return new ImportResult(assembly.Catalogue(before, ChangesOf(assembly)), InOrder(remarks), before);
    }

    private static void ReadLines(ImmutableArray<ImportLine> lines, bool isAmendment, ReadingState state)
    {
        var table = new TableLayout(state);
        var amendment = new AmendmentLayout(state);
        for (var start = 0; start < lines.Length;)
        {
            var end = start;
            while (end < lines.Length && lines[end].Cell?.Table == lines[start].Cell?.Table)
            {
                end++;
            }

            var group = lines[start..end];
            if (group[0].Cell is not null)
            {
                table.Read(group);
            }
            else
            {
                table.Break();
                if (isAmendment)
                {
                    amendment.Read(group);
                }
                else
                {
                    ListLayout.Read(group, state);
                }
            }

            start = end;
        }
    }

    private static void Amend(ReadingState state, EditionAssembly assembly, CatalogueEdition before)
    {
        foreach (var item in before.Items)
        {
            assembly.Carry(item, before);
        }

        var amendment = new Amendment(assembly);
        foreach (var instruction in state.Instructions)
        {
            amendment.Apply(instruction);
        }

        foreach (var item in state.Items)
        {
            assembly.Take(item, isAddition: true);
        }
    }

    /// <summary>The items, one that is given again on the next page with the same code and name taken as its own continuation.</summary>
    private static List<DraftItem> Whole(List<DraftItem> items, List<ImportRemark> remarks)
    {
        var whole = new List<DraftItem>();
        foreach (var item in items)
        {
            if (item.Code.Length > 0 && whole.Count > 0 && whole[^1].Code == item.Code && IsContinuation(item.Name, whole[^1].Name))
            {
                remarks.Add(item.Line.Remark(ImportRemarkKind.Doubt, $"{item.Code} is given twice in a row with one name; taken for one item."));
                whole[^1].Continue(item);
            }
            else
            {
                whole.Add(item);
            }
        }

        return whole;
    }

    private static bool IsContinuation(string name, string first) =>
        HeldItems.KeyOf(name).Replace("续", "", StringComparison.Ordinal) == HeldItems.KeyOf(first);

    private static OfficialChanges ChangesOf(EditionAssembly assembly)
    {
        int Count(params ReadOnlySpan<PresenceStatus> statuses)
        {
            var count = 0;
            foreach (var entry in assembly.Entries)
            {
                count += entry.Presence.Certainty == "official" && statuses.Contains(entry.Presence.Status) ? 1 : 0;
            }

            return count;
        }

        return new OfficialChanges(Count(PresenceStatus.Added), Count(PresenceStatus.Deleted, PresenceStatus.Moved), Count(PresenceStatus.Modified));
    }

    private static ImmutableArray<ImportRemark> InOrder(List<ImportRemark> remarks) => [.. remarks.OrderBy(r => r.Line).ThenBy(r => r.Kind)];
}
