using System.Text.RegularExpressions;

namespace ClauseScan.Catalogue.Import;

/// <summary>Finds what is already held on an item of the official text: by its name, or else by its code.</summary>
internal sealed partial class HeldItems
{
    private readonly TechnologyCatalogue _held;
    private readonly Dictionary<(CatalogueItemKind Kind, string Name), List<CatalogueItem>> _byName = [];
    private readonly Dictionary<string, List<CatalogueItem>> _byCode = new(StringComparer.Ordinal);

    public HeldItems(TechnologyCatalogue held)
    {
        _held = held;
        foreach (var item in held.Items)
        {
            Add(_byName, (item.Kind, KeyOf(item.Name.Chinese)), item);
            foreach (var code in item.Codes.Values.Distinct(StringComparer.Ordinal))
            {
                Add(_byCode, code, item);
            }
        }
    }

    /// <summary>Names without remarks, punctuation and width.</summary>
    public static string KeyOf(string name) => NotOfName().Replace(OfficialLetters.Compact(Remark().Replace(name, "")), "");

    /// <summary>The one item that has the name, or the code and a name not far from it; null where there is none or more than one.</summary>
    public CatalogueItem? Find(string code, string name, CatalogueItemKind kind, string edition, Action<string> doubt)
    {
        var named = _byName.GetValueOrDefault((kind, KeyOf(name))) ?? [];
        var coded = code.Length > 0 ? _byCode.GetValueOrDefault(code) ?? [] : [];
        if (named.Count > 1)
        {
            named = [.. named.Intersect(coded)];
        }

        if (named.Count == 1)
        {
            if (coded.Count > 0 && !coded.Contains(named[0]))
            {
                doubt($"The code is held for {coded[0].Id}, the name for {named[0].Id}; taken for the latter.");
            }

            return named[0];
        }

        if (coded.Count != 1 || coded[0].Kind != kind)
        {
            return null;
        }

        var isSourced = coded[0].Provenance.GetValueOrDefault("code " + edition, coded[0].Provenance.GetValueOrDefault("code")!)?.IsSourced == true;
        if (isSourced || Likeness(name, coded[0].Name.Chinese) >= 0.5)
        {
            doubt($"The name held for this code is another ({coded[0].Name.Chinese}); taken for {coded[0].Id}.");
            return coded[0];
        }

        doubt($"The code is held for {coded[0].Id}, from memory and with another name ({coded[0].Name.Chinese}); taken for a new item.");
        return null;
    }

    /// <summary>The English name of an industry that is held, or empty.</summary>
    public string EnglishOf(string industry) =>
        _held.Items.FirstOrDefault(i => KeyOf(i.Industry.Chinese) == KeyOf(industry))?.Industry.English ?? "";

    /// <summary>The share of character pairs of the shorter name that the other has.</summary>
    private static double Likeness(string first, string second)
    {
        var (a, b) = (PairsOf(KeyOf(first)), PairsOf(KeyOf(second)));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Intersect(b, StringComparer.Ordinal).Count() / Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> PairsOf(string text)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            pairs.Add(text.Substring(i, 2));
        }

        pairs.Remove("技术");
        return pairs;
    }

    private static void Add<TKey>(Dictionary<TKey, List<CatalogueItem>> table, TKey key, CatalogueItem item)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var items))
        {
            table[key] = items = [];
        }

        items.Add(item);
    }

    [GeneratedRegex("[（(](?:限制部分|名称未核实)[）)]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"[,、;.·:()《》“”""\-—及和与的]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotOfName();
}
