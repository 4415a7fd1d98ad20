namespace ClauseScan.Text;

/// <summary>Full-width forms, as Chinese text has them for digits, letters and punctuation.</summary>
internal static class FullWidth
{
    /// <summary>The plain form of a character; the character itself where it has none.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        _ => c,
    };

    /// <summary>A text with full-width forms made plain, place by place.</summary>
    public static char[] Narrow(string text)
    {
        var narrow = text.ToCharArray();
        for (var i = 0; i < narrow.Length; i++)
        {
            narrow[i] = Narrow(narrow[i]);
        }

        return narrow;
    }
}
