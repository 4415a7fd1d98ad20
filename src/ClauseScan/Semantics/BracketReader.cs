using System.Text.RegularExpressions;

namespace ClauseScan.Semantics;

/// <summary>Reads what a bracket behind a party's name calls it: ("Seller"), (hereinafter "X", and together with Y the "Z"), (以下简称甲方).</summary>
internal static partial class BracketReader
{
    private static readonly HashSet<string> NotParties = new(StringComparer.OrdinalIgnoreCase)
    {
        "Agreement", "Contract", "Party", "Parties", "Effective Date", "Execution Date", "Signing Date", "Commencement Date", "Date", "Closing Date", "Closing", "Term",
        "PRC", "China", "Territory", "Products", "Product", "Services", "Service", "Software", "Technology", "License Agreement", "Affiliate", "Affiliates", "P.R.C.",
        "U.S.", "Hong Kong", "HKSAR", "SEC", "Project", "Amendment", "Lease", "Act", "Companies Act", "Property", "Joint Filing Agreement", "the parties",
        "合同", "本合同", "协议", "本协议", "双方", "各方", "中国", "技术", "项目", "合同产品", "产品",
    };

    /// <summary>Whether a name in quotes can be a party's at all.</summary>
    internal static bool CanBeParty(string name) =>
        name.Length is > 0 and <= 60
        && !NotParties.Contains(name)
        && !name.EndsWith("Agreement", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith("Date", StringComparison.Ordinal)
        && !name.EndsWith(" Terms", StringComparison.Ordinal)
        && !name.EndsWith("Parties", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith('》')
        && !name.EndsWith("合同", StringComparison.Ordinal);

    /// <summary>
    /// Reads the bracket from <paramref name="open"/> (the "(") to <paramref name="close"/> (the ")"), adding own names to
    /// <paramref name="aliases"/> and names shared with others to <paramref name="collectives"/>. True where either was found.
    /// </summary>
    internal static bool Read(string folded, int open, int close, List<string> aliases, List<CollectiveName> collectives)
    {
        var found = false;
        var from = open + 1;
        var shared = false;
        for (var match = Quoted().Match(folded, from, close - from); match.Success; match = match.NextMatch())
        {
            var lead = folded[from..match.Index];
            shared |= Together().IsMatch(lead);
            found |= Add(match.Groups["name"].Value, lead, shared, aliases, collectives);
            from = match.Index + match.Length;
        }

        if (found || from > open + 1)
        {
            return found;
        }

        var inside = folded.AsSpan(open + 1, close - open - 1).Trim();
        var bare = Unquoted().Match(inside.ToString());
        return bare.Success && Add(bare.Groups["name"].Value, string.Empty, false, aliases, collectives);
    }

    /// <summary>The name between quotes, trimmed of an article and of punctuation.</summary>
    internal static string Clean(string name)
    {
        name = FoldedText.Collapse(name).Trim(' ', ',', '.', ';', ':', '"', '\'');
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    private static bool Add(string name, string lead, bool shared, List<string> aliases, List<CollectiveName> collectives)
    {
        name = Clean(name);
        if (shared)
        {
            if (name.Length > 0 && !name.Equals("Party", StringComparison.OrdinalIgnoreCase))
            {
                collectives.Add(new CollectiveName(name, NamesIn(lead)));
            }

            return true;
        }

        if (!CanBeParty(name))
        {
            return false;
        }

        if (!aliases.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            aliases.Add(name);
        }

        return true;
    }

    /// <summary>The capitalised names in "and together with Seller and Buyer, the".</summary>
    private static List<string> NamesIn(string lead)
    {
        var names = new List<string>();
        foreach (Match match in Capitalised().Matches(lead))
        {
            names.Add(match.Value);
        }

        return names;
    }

    [GeneratedRegex(@"(?:""|'{1,2}(?=[A-Z]))(?<name>[^""\n]{1,70}?)(?:""|'{1,2}(?=[\s,)]))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:together|collectively|jointly|each|both|either|individually|respectively)\b|统称|合称|单独|各称", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Together();

    [GeneratedRegex(
        @"^(?:hereinafter|hereafter|herein)[\s,]+(?:(?:also\s+)?(?:referred\s+to|called|known|designated|described|defined|styled)\s*,?\s*(?:to\s+)?(?:as\s+)?)?(?:the\s+)?(?<name>[A-Z][\w&.' -]{1,40})$"
        + @"|^(?:referred\s+to|called)\s+(?:herein\s+)?(?:as\s+)?(?:the\s+)?(?<name>[A-Z][\w&.' -]{1,40})$|^the\s+(?<name>[A-Z][\w&.' -]{1,30})$"
        + @"|^(?:以下|下|在下文中)?(?:简称|称|称为|统称)为?\s*(?:为)?(?<name>[^\s,。;:()《》]{1,16})$|^(?<name>[甲乙丙丁戊]方)$",
        RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Unquoted();

    [GeneratedRegex(@"\b[A-Z][\w.&']*(?:\s+[A-Z][\w.&']*)*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Capitalised();
}
