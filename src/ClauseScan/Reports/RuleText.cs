using ClauseScan.Diagnostics;

namespace ClauseScan.Reports;

/// <summary>What a rule finds, why, and its limits, for people.</summary>
public static class RuleText
{
    /// <summary>As plain text.</summary>
    public static string Plain(DiagnosticDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"{rule.What}\nWhy: {rule.Why}\nLimits: {rule.Limits}";
    }

    /// <summary>As Markdown, without a heading.</summary>
    public static string Markdown(DiagnosticDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"{rule.What}\n\n**Why.** {rule.Why}\n\n**Limits.** {rule.Limits}";
    }

    /// <summary>The title as one word, as SARIF asks for a rule's name: "PageWithoutText".</summary>
    public static string Identifier(DiagnosticDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var letters = new char[rule.Title.Length];
        var length = 0;
        var atStart = true;
        foreach (var letter in rule.Title)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                atStart = true;
                continue;
            }

            letters[length++] = atStart && letter is >= 'a' and <= 'z' ? (char)(letter - 32) : letter;
            atStart = false;
        }

        return new string(letters, 0, length);
    }
}
