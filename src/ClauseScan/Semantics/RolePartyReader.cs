using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Takes parties from the roles that a text speaks of, where it declares none (a form without a head).</summary>
internal static class RolePartyReader
{
    private const int FewestUses = 3;
    private const int CountedAtMost = 400;
    private const int MostParties = 4;

    internal static List<PartyDeclaration> Read(string content)
    {
        var uses = new List<(string Role, int Count, int First)>();
        foreach (var role in RoleLexicon.All)
        {
            var first = FoldedText.IndexOfName(content, role, 0);
            var count = first < 0 ? 0 : FoldedText.CountOf(content, role, CountedAtMost);
            if (count >= FewestUses && !IsPartOfLonger(content, role))
            {
                uses.Add((role, count, first));
            }
        }

        var most = uses.Count == 0 ? 0 : uses.Max(u => u.Count);
        return [.. uses
            .Where(u => u.Count * 5 >= most)
            .OrderByDescending(u => u.Count)
            .Take(MostParties)
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
