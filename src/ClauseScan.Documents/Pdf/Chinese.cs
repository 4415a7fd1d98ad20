namespace ClauseScan.Documents.Pdf;

/// <summary>Questions on Chinese characters.</summary>
internal static class Chinese
{
    /// <summary>Whether the character is an ideograph.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u3005' or '\u3007';

    /// <summary>Whether the character is as wide as an ideograph: one, or punctuation or a form of that width.</summary>
    public static bool IsWide(char c) => IsIdeograph(c) || c is (>= '\u3001' and <= '\u33FF') or (>= '\uFF01' and <= '\uFF60') or '\u3000';
}
