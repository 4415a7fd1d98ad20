using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Takes parties from the roles that a text speaks of, where it declares none (a form without a head).</summary>
internal static class RolePartyReader
{
    private const int FewestUses = 3;
    private const int CountedAtMost = 400;
    private const int Reach = 300_000;

    private sealed record Use(string Role, int Count, int First);

    /// <summary>The <paramref name="wanted"/> roles that the text uses most, those of <paramref name="known"/> left out; and all of 甲方, 乙方, 丙方 … that it uses.</summary>
    internal static List<PartyDeclaration> Read(string content, int wanted, List<string> known)
    {
        content = content.Length > Reach ? content[..Reach] : content;
        var uses = new List<Use>();
        foreach (var role in RoleLexicon.All)
        {
            if (known.Exists(k => k.Equals(role, StringComparison.OrdinalIgnoreCase) || RoleLexicon.AreTranslations(k, role)))
            {
                continue;
            }

            var first = FoldedText.IndexOfName(content, role, 0);
            var count = first < 0 ? 0 : FoldedText.CountOf(content, role, CountedAtMost);
            if (count >= FewestUses && !IsPartOfLonger(content, role))
            {
                uses.Add(new Use(role, count, first));
            }
        }

        var lettered = uses.FindAll(u => u.Role is ['甲' or '乙' or '丙' or '丁', '方']);
        var others = uses.Except(lettered).OrderByDescending(u => u.Count).ToList();
        var taken = lettered.Count >= wanted ? lettered : [.. lettered, .. others.Where(u => u.Count * 5 >= others[0].Count).Take(wanted - lettered.Count)];
        return [.. taken
            .OrderBy(u => u.First)
            .Select(u => new PartyDeclaration(string.Empty, new TextSpan(u.First, u.Role.Length), u.First + u.Role.Length, [u.Role]))];
    }

    /// <summary>Whether a Chinese word stands mostly inside a longer role (许可方 in 被许可方).</summary>
    private static bool IsPartOfLonger(string content, string role)
    {
        if (!FoldedText.HoldsChinese(role))
        {
            return false;
        }

        var whole = FoldedText.CountOf(content, role, CountedAtMost);
        var longer = RoleLexicon.All
            .Where(other => other.Length > role.Length && other.Contains(role, StringComparison.Ordinal))
            .Sum(other => FoldedText.CountOf(content, other, CountedAtMost));
        return whole - longer < FewestUses;
    }
}
