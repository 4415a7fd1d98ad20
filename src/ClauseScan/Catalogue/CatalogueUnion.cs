using System.Collections.Immutable;
using ClauseScan.Catalogue.Reading;

namespace ClauseScan.Catalogue;

/// <summary>A catalogue with editions of another version of it added or put in their place.</summary>
internal sealed class CatalogueUnion
{
    private readonly TechnologyCatalogue _held;
    private readonly TechnologyCatalogue _added;
    private readonly ImmutableArray<CatalogueEdition> _editions;

    public CatalogueUnion(TechnologyCatalogue held, TechnologyCatalogue added)
    {
        if (held.Name.Id != added.Name.Id)
        {
            throw new ArgumentException("The other catalogue is another list.", nameof(added));
        }

        (_held, _added) = (held, added);
        _editions =
        [
            .. held.Editions.Where(e => added.Edition(e.Id) is null).Concat(added.Editions).OrderBy(e => e.EffectiveFrom),
        ];
    }

    public TechnologyCatalogue Catalogue()
    {
        var items = ImmutableArray.CreateBuilder<CatalogueItem>();
        items.AddRange(_held.Items.Select(i => _added.Item(i.Id) is { } other ? Joined(i, other) : Left(i)));
        items.AddRange(_added.Items.Where(i => _held.Item(i.Id) is null));
        var all = items.ToImmutable();
        return new TechnologyCatalogue(
            _held.Name,
            [.. _editions.Select(e => e with { Items = [.. all.Where(i => i.PresenceIn(e).IsMember)] })],
            all,
            [.. _held.GenericWords.Union(_added.GenericWords, StringComparer.Ordinal)],
            [.. _held.CommonWords.Union(_added.CommonWords, StringComparer.Ordinal)]);
    }

    private bool IsAdded(string edition) => _added.Edition(edition) is not null;

    /// <summary>Whether the added edition holds all items of its official text. One that does not takes none away.</summary>
    private bool IsWhole(string edition) =>
        _added.Edition(edition) is { } added && added.Items.Length >= added.OfficialProhibited + added.OfficialRestricted;

    private CatalogueItem Joined(CatalogueItem held, CatalogueItem added)
    {
        if (held.Kind != added.Kind)
        {
            throw new ArgumentException($"Item {held.Id} is prohibited in one catalogue and restricted in the other.");
        }

        var named = IsNewest(held) || held.Provenance.GetValueOrDefault("name")?.IsOfficial != true ? added : held;
        return held with
        {
            Name = Filled(named.Name, held.Name),
            Industry = Filled(named.Industry, held.Industry),
            ControlPoints = [.. Points(held.ControlPoints, added.ControlPoints)],
            EnglishKeywords = [.. held.EnglishKeywords.Union(added.EnglishKeywords, StringComparer.Ordinal)],
            ChineseKeywords = [.. held.ChineseKeywords.Union(added.ChineseKeywords, StringComparer.Ordinal)],
            KeywordsFrom = held.KeywordsFrom.WithComparers(OrdinalOrder.Instance).AddRange(added.KeywordsFrom.Where(k =>
                !held.KeywordsFrom.ContainsKey(k.Key) && !held.EnglishKeywords.Contains(k.Key) && !held.ChineseKeywords.Contains(k.Key))),
            Codes = held.Codes.RemoveRange(held.Codes.Keys.Where(IsAdded)).SetItems(added.Codes.Where(c => IsAdded(c.Key))),
            Presence = Left(held).Presence.SetItems(added.Presence.Where(p => IsAdded(p.Key))),
            Provenance = held.Provenance.SetItems(added.Provenance.Where(p => p.Key is not ("name" or "industry")))
                .SetItems(named.Provenance.Where(p => p.Key is "name" or "industry")),
            Confidence = named.Confidence,
            Note = held.Note ?? added.Note,
        };
    }

    private bool IsNewest(CatalogueItem held) =>
        string.CompareOrdinal(_added.Latest.Id, _held.Editions.LastOrDefault(e => held.PresenceIn(e).IsMember)?.Id) >= 0;

    private static BilingualText Filled(BilingualText text, BilingualText rest) => new(
        text.Chinese.Length > 0 ? text.Chinese : rest.Chinese, text.English.Length > 0 ? text.English : rest.English);

    /// <summary>The item without what the added editions do not say of it.</summary>
    private CatalogueItem Left(CatalogueItem item)
    {
        var presence = item.Presence;
        var before = ItemPresence.None;
        foreach (var edition in _editions)
        {
            var held = presence.GetValueOrDefault(edition.Id, ItemPresence.None);
            if (IsWhole(edition.Id) && (held.IsMember || before.IsMember) && !(held.Status is PresenceStatus.Deleted or PresenceStatus.Moved))
            {
                held = new ItemPresence(
                    before.IsMember ? PresenceStatus.Deleted : PresenceStatus.Absent, edition.Provenance.IsOfficial ? "official" : "inferred");
                presence = presence.SetItem(edition.Id, held);
            }

            before = held;
        }

        var codes = item.Codes.Where(c => IsAdded(c.Key) && !presence.GetValueOrDefault(c.Key, ItemPresence.None).IsMember).Select(c => c.Key);
        return item with { Presence = presence, Codes = item.Codes.RemoveRange(codes) };
    }

    /// <summary>The points, each kept to the editions of its own side; a point that applied across those of the other side is cut in two.</summary>
    private IEnumerable<ControlPoint> Points(ImmutableArray<ControlPoint> held, ImmutableArray<ControlPoint> added)
    {
        var wordings = new List<ControlPoint>();
        var applies = new Dictionary<ControlPoint, bool[]>();
        foreach (var (point, isOfAdded) in held.Select(p => (p, false)).Concat(added.Select(p => (p, true))))
        {
            var wording = point with { From = null, Until = null };
            if (!applies.TryGetValue(wording, out var editions))
            {
                applies[wording] = editions = new bool[_editions.Length];
                wordings.Add(wording);
            }

            for (var i = 0; i < editions.Length; i++)
            {
                editions[i] |= IsAdded(_editions[i].Id) == isOfAdded && point.AppliesIn(_editions[i]);
            }
        }

        return wordings.SelectMany(w => Runs(w, applies[w]));
    }

    private IEnumerable<ControlPoint> Runs(ControlPoint wording, bool[] applies)
    {
        for (var start = 0; start < applies.Length; start++)
        {
            var end = start;
            while (end < applies.Length && applies[end])
            {
                end++;
            }

            if (end > start)
            {
                yield return wording with
                {
                    From = start == 0 ? null : _editions[start].Id,
                    Until = end == applies.Length ? null : _editions[end].Id,
                };
                start = end;
            }
        }
    }
}
