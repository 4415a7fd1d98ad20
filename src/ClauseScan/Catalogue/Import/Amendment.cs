using System.Collections.Immutable;
using System.Globalization;

namespace ClauseScan.Catalogue.Import;

/// <summary>Applies the instructions of an announcement to the edition before it.</summary>
internal sealed class Amendment(EditionAssembly assembly)
{
    private readonly Dictionary<string, EditionEntry> _moved = new(StringComparer.Ordinal);

    public void Apply(Instruction instruction)
    {
        if (instruction.Kind == InstructionKind.AddItem)
        {
            Added(instruction);
            return;
        }

        var entry = EntryOf(instruction);
        if (entry is null)
        {
            Missing(instruction);
            return;
        }

        switch (instruction.Kind)
        {
            case InstructionKind.DeleteItem:
                entry.Presence = new ItemPresence(PresenceStatus.Deleted, "official");
                return;
            case InstructionKind.MoveItem:
                Move(entry, instruction);
                return;
            case InstructionKind.RenameItem:
                entry.Name = new BilingualText(instruction.New, entry.Name.English);
                break;
            case InstructionKind.RecodeItem:
                entry.Code = instruction.New;
                break;
            case InstructionKind.ReplacePoints:
                entry.Points.Clear();
                entry.Points.AddRange(instruction.Points.Select(p => assembly.Point(p, entry.Held)));
                break;
            case InstructionKind.AddPoints:
                entry.Points.AddRange(instruction.Points.Select(p => assembly.Point(p, entry.Held)));
                break;
            case InstructionKind.ReplacePoint:
                ReplacePoint(entry, instruction);
                break;
            case InstructionKind.DeletePoint:
                DeletePoint(entry, instruction);
                break;
            default:
                ReplaceWords(entry, instruction);
                break;
        }

        if (entry.Presence.Status != PresenceStatus.Added)
        {
            entry.Presence = new ItemPresence(PresenceStatus.Modified, "official");
        }
    }

    private void Added(Instruction instruction)
    {
        var kind = KindOf(instruction.Code);
        if (assembly.Entries.Find(e => e.Code == instruction.Code && e.Presence.IsMember) is { } twin)
        {
            Remark(instruction, ImportRemarkKind.DuplicateCode, $"{instruction.Code} is held already, for {twin.Name.Chinese}.");
        }

        if (instruction.Points.IsEmpty)
        {
            Remark(instruction, ImportRemarkKind.NoControlPoints, $"{instruction.Code} {instruction.Name} has no control points.");
        }

        assembly.Add(instruction.Code, instruction.Name, kind, instruction.Industry, instruction.Points, instruction.Line, isAddition: true);
    }

    /// <summary>The item that the instruction names: by its code, or else by its name.</summary>
    private EditionEntry? EntryOf(Instruction instruction)
    {
        if (_moved.TryGetValue(instruction.Code, out var moved))
        {
            return moved;
        }

        var kind = KindOf(instruction.Code);
        var key = HeldItems.KeyOf(instruction.Name);
        var members = assembly.Entries.Where(e => e.Kind == kind && e.Presence.IsMember).ToList();
        var named = members.Where(e => HeldItems.KeyOf(e.Name.Chinese) == key).ToList();
        var coded = members.Find(e => e.Code == instruction.Code);
        if (named.Count == 1)
        {
            if (coded is not null && coded != named[0])
            {
                Remark(instruction, ImportRemarkKind.Doubt, $"The code is held for {coded.Id}, the name for {named[0].Id}; taken for the latter.");
            }

            named[0].Code = instruction.Code;
            return named[0];
        }

        if (coded is not null && named.Count == 0)
        {
            Remark(instruction, ImportRemarkKind.Doubt, $"The item is held under another name ({coded.Name.Chinese}); taken by its code.");
        }

        return coded;
    }

    private void Missing(Instruction instruction)
    {
        if (instruction.Kind == InstructionKind.DeleteItem)
        {
            Remark(instruction, ImportRemarkKind.Doubt, "The edition before holds no such item, so that there was nothing to delete.");
            return;
        }

        if (instruction.Kind is InstructionKind.ReplaceWords or InstructionKind.DeletePoint or InstructionKind.MoveItem)
        {
            Remark(instruction, ImportRemarkKind.NotPlaced, "The edition before holds no such item.");
            return;
        }

        Remark(instruction, ImportRemarkKind.Doubt, "The edition before holds no such item; it was taken up with what the announcement says of it.");
        var entry = assembly.Add(
            instruction.Code, instruction.Name, KindOf(instruction.Code), instruction.Industry, [], instruction.Line, isAddition: false);
        if (instruction.Kind != InstructionKind.ReplacePoints)
        {
            entry.Points.Add(assembly.Gap());
        }

        Apply(instruction);
    }

    private void Move(EditionEntry entry, Instruction instruction)
    {
        var kind = instruction.New == "禁止" ? CatalogueItemKind.Prohibited : CatalogueItemKind.Restricted;
        var points = entry.Points.ToList();
        var successor = assembly.Add("", entry.Name.Chinese, kind, entry.Industry.Chinese, [], instruction.Line, isAddition: true);
        successor.Points.AddRange(points);
        entry.Presence = new ItemPresence(PresenceStatus.Moved, "official", null, successor.Id);
        _moved[instruction.Code] = successor;
    }

    private void ReplacePoint(EditionEntry entry, Instruction instruction)
    {
        var point = assembly.Point(new DraftPoint(instruction.Number, instruction.New), entry.Held);
        var index = entry.Points.FindIndex(p => p.Number == instruction.Number);
        if (index >= 0)
        {
            entry.Points[index] = point;
            return;
        }

        entry.Points.Add(point);
        Remark(instruction, ImportRemarkKind.Doubt, string.Create(
            CultureInfo.InvariantCulture, $"Control point {instruction.Number} of the edition before is not held by its number; the new one was added, and none was taken away."));
    }

    private void DeletePoint(EditionEntry entry, Instruction instruction)
    {
        if (entry.Points.RemoveAll(p => p.Number == instruction.Number) == 0)
        {
            Remark(instruction, ImportRemarkKind.NotPlaced, string.Create(
                CultureInfo.InvariantCulture, $"Control point {instruction.Number} of the edition before is not held by its number, so that none was taken away."));
        }
    }

    private void ReplaceWords(EditionEntry entry, Instruction instruction)
    {
        var old = OfficialLetters.Compact(instruction.Old);
        var places = Enumerable.Range(0, entry.Points.Count)
            .Where(i => (instruction.Number is null || entry.Points[i].Number == instruction.Number) && OfficialLetters.Compact(entry.Points[i].Text.Chinese).Contains(old, StringComparison.Ordinal))
            .ToList();
        var words = places.Count == 1 ? entry.Points[places[0]].Text.Chinese : "";
        if (!words.Contains(instruction.Old, StringComparison.Ordinal))
        {
            words = OfficialLetters.Compact(words);
        }

        if (places.Count != 1 || instruction.Old.Length == 0)
        {
            Remark(instruction, ImportRemarkKind.NotPlaced, "The words to be replaced do not stand in exactly one control point held.");
            return;
        }

        var point = entry.Points[places[0]];
        var changed = words.Contains(instruction.Old, StringComparison.Ordinal)
            ? words.Replace(instruction.Old, instruction.New, StringComparison.Ordinal)
            : words.Replace(old, instruction.New, StringComparison.Ordinal);
        entry.Points[places[0]] = assembly.Point(new DraftPoint(point.Number, changed), entry.Held);
    }

    private void Remark(Instruction instruction, ImportRemarkKind kind, string message) =>
        assembly.Remarks.Add(instruction.Line.Remark(kind, message));

    private static CatalogueItemKind KindOf(string code) => code[^1] == 'J' ? CatalogueItemKind.Prohibited : CatalogueItemKind.Restricted;
}
