using System.Collections.Immutable;

namespace ClauseScan.Semantics;

/// <summary>Joins the places that name the same party, also across languages, and makes its symbol.</summary>
internal static class PartyJoiner
{
    private const int CountedAtMost = 60;

    /// <summary>An agreement has two parties: one in each language are not the same one.</summary>
    private const int FewestParties = 2;

    private static readonly HashSet<string> CommonFirstWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "american", "national", "first", "global", "international", "general", "united", "new", "university", "china", "north", "south", "east", "west",
        "pacific", "royal", "bank", "mr", "ms", "mrs", "dr", "company", "world", "national", "advanced", "great", "state", "city", "limited", "party", "agreement", "system", "software", "technology",
    };

    /// <summary>The declarations of each party, parties in order of their first.</summary>
    internal static List<List<PartyDeclaration>> Join(List<PartyDeclaration> declarations)
    {
        var groups = new List<List<PartyDeclaration>>();
        foreach (var declaration in declarations.OrderBy(d => d.Span.Start))
        {
            var group = groups.Find(g => g.Exists(d => AreSame(d, declaration)));
            if (group is null)
            {
                groups.Add([declaration]);
            }
            else
            {
                group.Add(declaration);
            }
        }

        JoinLanguages(groups);
        return groups;
    }

    internal static PartySymbol ToSymbol(AgreementText text, TerritoryBinder territories, List<PartyDeclaration> signed, List<PartyDeclaration> group, List<List<PartyDeclaration>> all)
    {
        var names = new List<string>();
        foreach (var declaration in group)
        {
            Add(names, NameOf(text, declaration));
            declaration.Aliases.ForEach(a => Add(names, a));
        }

        var roles = group.SelectMany(d => d.Aliases).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var role = MostUsed(text.Content, roles.Where(r => !IsCompanyName(r)).ToList());
        var full = group.Select(d => NameOf(text, d)).FirstOrDefault(n => n.Length > 0) ?? role ?? string.Empty;
        if (ShortName(text.Content, full, all.Where(g => g != group).SelectMany(g => g).Select(d => d.Name)) is { } shortName)
        {
            Add(names, shortName);
        }

        foreach (var translation in Translations(text.Content, roles, all))
        {
            Add(names, translation);
        }

        var first = group.Aggregate((first, next) => next.Span.Start < first.Span.Start ? next : first);
        return new PartySymbol(full, role, [.. names], territories.Bind(group, signed.FindAll(s => group.Exists(d => AreSame(d, s))), names), first.Span);
    }

    private static string NameOf(AgreementText text, PartyDeclaration declaration)
    {
        if (declaration.Name.Length == 0)
        {
            return string.Empty;
        }

        var start = text.Folded.IndexOf(declaration.Name, declaration.Span.Start, Math.Min(declaration.Span.Length, declaration.NameEnd - declaration.Span.Start + 1), StringComparison.Ordinal);
        return start < 0 ? declaration.Name : text.Words(start, start + declaration.Name.Length);
    }

    private static void Add(List<string> names, string name)
    {
        if (name.Length > 0 && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            names.Add(name);
        }
    }

    private static bool AreSame(PartyDeclaration one, PartyDeclaration other) =>
        one.Aliases.Exists(a => other.Aliases.Contains(a, StringComparer.OrdinalIgnoreCase) || SameName(a, other.Name))
        || SameName(one.Name, other.Name)
        || other.Aliases.Exists(a => SameName(a, one.Name));

    private static bool SameName(string one, string other) =>
        one.Length > 2 && other.Length > 2
        && PartyName.WithoutForm(one).Equals(PartyName.WithoutForm(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Joins the Chinese and the English naming of one party: by translated role, else by order where both languages name equally many.</summary>
    private static void JoinLanguages(List<List<PartyDeclaration>> groups)
    {
        var chinese = groups.Where(g => g.TrueForAll(d => d.IsChinese)).ToList();
        var english = groups.Where(g => g.TrueForAll(d => !d.IsChinese)).ToList();
        if (chinese.Count == 0 || english.Count == 0)
        {
            return;
        }

        foreach (var group in chinese.ToList())
        {
            var match = english.FindAll(e => AreTranslations(e, group));
            if (match.Count == 1 && chinese.FindAll(c => AreTranslations(match[0], c)).Count == 1)
            {
                Merge(groups, match[0], group);
                chinese.Remove(group);
                english.Remove(match[0]);
            }
        }

        if (chinese.Count == english.Count && groups.Count - chinese.Count >= FewestParties)
        {
            for (var i = 0; i < chinese.Count; i++)
            {
                Merge(groups, english[i], chinese[i]);
            }
        }
    }

    private static void Merge(List<List<PartyDeclaration>> groups, List<PartyDeclaration> english, List<PartyDeclaration> chinese)
    {
        english.AddRange(chinese);
        groups.Remove(chinese);
    }

    private static bool AreTranslations(List<PartyDeclaration> one, List<PartyDeclaration> other) =>
        one.SelectMany(d => d.Aliases).Any(a => other.SelectMany(d => d.Aliases).Any(b => RoleLexicon.AreTranslations(a, b)));

    private static bool IsCompanyName(string alias) => alias.Contains(' ', StringComparison.Ordinal) && PartyName.HasForm(alias) && !RoleLexicon.IsRole(alias);

    private static string? MostUsed(string content, List<string> roles)
    {
        string? best = null;
        var most = -1;
        foreach (var role in roles)
        {
            var count = FoldedText.CountOf(content, role, CountedAtMost);
            if (count > most)
            {
                best = role;
                most = count;
            }
        }

        return best;
    }

    /// <summary>The first word or words of a company's name that the text uses alone.</summary>
    private static string? ShortName(string content, string full, IEnumerable<string> others)
    {
        if (full.Length == 0 || FoldedText.HoldsChinese(full))
        {
            return null;
        }

        var core = PartyName.WithoutForm(full);
        var word = core.Split(' ', ',')[0];
        foreach (var candidate in core == word ? [core] : new[] { core, word })
        {
            if (candidate.Length >= 3 && candidate.Length < full.Length && char.IsUpper(candidate[0]) && !CommonFirstWords.Contains(candidate)
                && !others.Any(o => o.StartsWith(candidate, StringComparison.OrdinalIgnoreCase))
                && TerritoryLexicon.Find(candidate, 0, candidate.Length).Count == 0
                && FoldedText.CountOf(content, candidate, CountedAtMost) - FoldedText.CountOf(content, full, CountedAtMost) >= 2)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The words of the other language for a role, where the text uses them and they can mean no other party.</summary>
    private static IEnumerable<string> Translations(string content, List<string> roles, List<List<PartyDeclaration>> all) =>
        RoleLexicon.All.Where(word =>
            roles.Exists(r => RoleLexicon.AreTranslations(r, word))
            && all.Count(g => g.Exists(d => d.Aliases.Exists(a => RoleLexicon.AreTranslations(a, word) || a.Equals(word, StringComparison.OrdinalIgnoreCase)))) == 1
            && FoldedText.IndexOfName(content, word, 0) >= 0);
}
