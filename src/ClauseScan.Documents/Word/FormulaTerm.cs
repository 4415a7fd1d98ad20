namespace ClauseScan.Documents.Word;

/// <summary>The parts of a formula written on one line.</summary>
internal static class FormulaTerm
{
    /// <summary>Whether the part reads as one where other signs stand beside it: a sign, a word, a number, or a whole bracket.</summary>
    internal static bool IsOne(string term) => term.Length <= 1 || term.All(char.IsLetterOrDigit) || IsBracket(term);

    /// <summary>The part, in brackets where it needs them.</summary>
    internal static string Bracketed(string term) => IsOne(term) ? term : "(" + term + ")";

    private static bool IsBracket(string term)
    {
        var depth = 0;
        for (var i = 0; i < term.Length; i++)
        {
            depth += term[i] == '(' ? 1 : term[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i == term.Length - 1 && i > 0;
            }
        }

        return false;
    }
}
