using System.Collections.Immutable;
using System.Globalization;

namespace ClauseScan.Catalogue.Import;

/// <summary>Puts an edition together: from all items of the official text, or from the edition before and what an amendment changes.</summary>
internal sealed class EditionAssembly
{
    private readonly ImportOrder _order;
    private readonly TechnologyCatalogue _held;
    private readonly HeldItems _items;
    private readonly List<ImportRemark> _remarks;
    private readonly CatalogueEdition? _same;
    private readonly Provenance _official;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public EditionAssembly(ImportOrder order, TechnologyCatalogue held, List<ImportRemark> remarks)
    {
        (_order, _held, _remarks) = (order, held, remarks);
        _items = new HeldItems(held);
        Id = order.EffectiveFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _same = held.Edition(Id);
        Before = held.Editions.LastOrDefault(e => e.EffectiveFrom < order.EffectiveFrom);
        _official = new Provenance("official", "high", order.Announcement) { Sha256 = order.Sha256 };
    }

    public string Id { get; }

    /// <summary>The edition before, or null.</summary>
    public CatalogueEdition? Before { get; }

    public List<EditionEntry> Entries { get; } = [];

    public List<ImportRemark> Remarks => _remarks;

    /// <summary>Takes an item as the official text has it.</summary>
    public EditionEntry? Take(DraftItem draft, bool isAddition)
    {
        if (draft.Kind is not { } kind)
        {
            _remarks.Add(draft.Line.Remark(ImportRemarkKind.NotPlaced, "An item without a code and without a part."));
            return null;
        }

        if (draft.Part is { } part && part != kind)
        {
            _remarks.Add(draft.Line.Remark(ImportRemarkKind.Doubt, $"Stands in the other part than its code {draft.Code} says; taken by its code."));
        }

        if (draft.Name.Length == 0)
        {
            _remarks.Add(draft.Line.Remark(ImportRemarkKind.NotPlaced, "An item without a name."));
        }

        var points = draft.Points(_remarks);
        if (points.IsEmpty)
        {
            _remarks.Add(new ImportRemark(ImportRemarkKind.NoControlPoints, $"{draft.Code} {draft.Name} has no control points.", draft.Line.Number, draft.Line.Page));
        }

        if (draft.Code.Length > 0 && Entries.Find(e => e.Code == draft.Code && e.Presence.IsMember) is { } twin)
        {
            _remarks.Add(draft.Line.Remark(ImportRemarkKind.DuplicateCode, $"{draft.Code} was given before, to {twin.Name.Chinese}."));
        }

        return Add(draft.Code, draft.Name.Length > 0 ? draft.Name : draft.Code, kind, draft.Industry, points, draft.Line, isAddition);
    }

    /// <summary>An item with facts from the official text.</summary>
    public EditionEntry Add(
        string code, string name, CatalogueItemKind kind, string industry, ImmutableArray<DraftPoint> points, ImportLine line, bool isAddition)
    {
        var found = _items.Find(code, name, kind, Id, doubt => _remarks.Add(line.Remark(ImportRemarkKind.Doubt, doubt)));
        var held = found is not null && !_ids.Contains(found.Id) ? found : null;
        var entry = new EditionEntry(held?.Id ?? NewId(kind, code, name), kind, held)
        {
            Code = code,
            Name = new BilingualText(name, held?.Name.English ?? ""),
            Industry = new BilingualText(industry, held is not null && industry == held.Industry.Chinese ? held.Industry.English : _items.EnglishOf(industry)),
            Named = _official,
        };
        _ids.Add(entry.Id);
        entry.Points.AddRange(points.Select(p => Point(p, held)));
        entry.Presence = isAddition ? new ItemPresence(PresenceStatus.Added, "official") : PresenceOf(entry);
        Entries.Add(entry);
        return entry;
    }

    /// <summary>An item of the edition before, as it stands there.</summary>
    public void Carry(CatalogueItem item, CatalogueEdition before)
    {
        var presence = item.PresenceIn(before);
        var isCertain = presence.Status is not (PresenceStatus.Likely or PresenceStatus.Unknown);
        var entry = new EditionEntry(item.Id, item.Kind, item)
        {
            Code = item.CodeIn(before) ?? "",
            Name = item.Name,
            Industry = item.Industry,
            Presence = new ItemPresence(
                isCertain ? PresenceStatus.Unchanged : presence.Status,
                isCertain ? before.Provenance.IsOfficial ? "official" : "inferred" : presence.Certainty,
                isCertain ? null : presence.Note),
        };
        entry.Points.AddRange(item.ControlPoints.Where(p => p.AppliesIn(before)).Select(p => p with { From = null, Until = null }));
        _ids.Add(item.Id);
        Entries.Add(entry);
    }

    /// <summary>A control point with the official wording; an English text held for the same words stays.</summary>
    public ControlPoint Point(DraftPoint point, CatalogueItem? held)
    {
        var key = OfficialLetters.Compact(point.Text);
        var english = held?.ControlPoints.FirstOrDefault(p => !p.IsPlaceholder && OfficialLetters.Compact(p.Text.Chinese) == key)?.Text.English;
        return new ControlPoint(new BilingualText(point.Text, english ?? ""), Id, _official, "as in source", IsPlaceholder: false) { Number = point.Number };
    }

    /// <summary>A remark in the place of control points that the official text has and that are not held.</summary>
    public ControlPoint Gap() => new(
        new BilingualText("", "The announcement changes some control points of this item; its others are not held."),
        Id, new Provenance("inferred", "high", _order.Announcement), "none", IsPlaceholder: true);

    /// <summary>The catalogue of the one edition.</summary>
    public TechnologyCatalogue Catalogue(CatalogueEdition? amended, OfficialChanges? changes)
    {
        var items = Entries.Select(e => e.Item(Id)).OrderBy(i => i.Kind).ToImmutableArray();
        var members = items.Where(i => i.Presence[Id].IsMember).ToImmutableArray();
        var (prohibited, restricted) = OfficialCounts(members, amended);
        var isOfficial = amended is null || amended.Provenance.IsOfficial;
        var edition = new CatalogueEdition(
            Id,
            _order.EffectiveFrom,
            _order.Announcement,
            prohibited,
            restricted,
            members,
            isOfficial ? _official : _official with
            {
                Type = "inferred",
                Note = $"the changes are from the official announcement; the items that it does not name are those held for {amended!.Id}, which are not from the official text",
            },
            _same?.OfficialNote,
            _same?.CodeSystem,
            _same?.OfficialTexts ?? [])
        {
            Catalogue = _held.Name,
            OfficialChanges = changes ?? _same?.OfficialChanges,
        };
        return new TechnologyCatalogue(_held.Name, [edition], items, [], []);
    }

    /// <summary>The counts known for the edition, or those found where none are known or more were found.</summary>
    private (int Prohibited, int Restricted) OfficialCounts(ImmutableArray<CatalogueItem> members, CatalogueEdition? amended)
    {
        var prohibited = members.Count(i => i.Kind == CatalogueItemKind.Prohibited);
        var restricted = members.Length - prohibited;
        if (_same is not null)
        {
            return (Math.Max(prohibited, _same.OfficialProhibited), Math.Max(restricted, _same.OfficialRestricted));
        }

        return amended is null
            ? (prohibited, restricted)
            : (amended.OfficialProhibited + Change(CatalogueItemKind.Prohibited), amended.OfficialRestricted + Change(CatalogueItemKind.Restricted));
    }

    private int Change(CatalogueItemKind kind) =>
        Entries.Count(e => e.Kind == kind && e.Presence.Status == PresenceStatus.Added)
        - Entries.Count(e => e.Kind == kind && e.Presence.Status is PresenceStatus.Deleted or PresenceStatus.Moved);

    /// <summary>What the edition did with an item of the whole text, told by the edition before where that is official, or as it is held.</summary>
    private ItemPresence PresenceOf(EditionEntry entry)
    {
        if (Before is { Provenance.IsOfficial: true } before && before.Items.Length >= before.OfficialProhibited + before.OfficialRestricted)
        {
            var status = entry.Held?.PresenceIn(before).IsMember != true ? PresenceStatus.Added
                : IsSame(entry, entry.Held.ControlPointsIn(before)) ? PresenceStatus.Unchanged
                : PresenceStatus.Modified;
            return new ItemPresence(status, "official");
        }

        var known = entry.Held is { } held && _same is not null ? held.PresenceIn(_same) : ItemPresence.None;
        return known is { Status: PresenceStatus.Added or PresenceStatus.Modified or PresenceStatus.Unchanged, Certainty: "source" }
            ? known with { Certainty = "official" }
            : new ItemPresence(PresenceStatus.Present, "official");
    }

    private static bool IsSame(EditionEntry entry, ImmutableArray<ControlPoint> before) =>
        HeldItems.KeyOf(entry.Name.Chinese) == HeldItems.KeyOf(entry.Held!.Name.Chinese)
        && entry.Points.Select(p => OfficialLetters.Compact(p.Text.Chinese)).SequenceEqual(before.Select(p => OfficialLetters.Compact(p.Text.Chinese)), StringComparer.Ordinal);

    private string NewId(CatalogueItemKind kind, string code, string name)
    {
        var letter = kind == CatalogueItemKind.Prohibited ? "J-" : "X-";
        var id = letter + (code.Length > 0 ? code.ToLowerInvariant() : HeldItems.KeyOf(name));
        for (var i = 2; _ids.Contains(id) || _held.Item(id) is { } taken && taken.Kind != kind; i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{letter}{(code.Length > 0 ? code.ToLowerInvariant() : HeldItems.KeyOf(name))}-{i}");
        }

        return id;
    }
}
