namespace ClauseScan.Documents.Word;

/// <summary>What becomes of characters that are no plain text.</summary>
internal static class ShownCharacters
{
    /// <summary>The text of a tab, the one control character that is kept.</summary>
    internal const string Tab = "\t";

    /// <summary>The number of characters before the first that shows nothing and would tear a word apart.</summary>
    internal static int LengthOf(ReadOnlySpan<char> characters)
    {
        var length = 0;
        while (length < characters.Length && !IsInvisible(characters[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The characters with line ends and control characters as spaces, one for one.</summary>
    internal static ReadOnlySpan<char> Folded(ReadOnlySpan<char> characters)
    {
        if (characters is Tab)
        {
            return characters;
        }

        for (var i = 0; i < characters.Length; i++)
        {
            if (IsControl(characters[i]))
            {
                var folded = characters.ToArray();
                for (; i < folded.Length; i++)
                {
                    folded[i] = IsControl(folded[i]) ? ' ' : folded[i];
                }

                return folded;
            }
        }

        return characters;
    }

    private static bool IsControl(char c) => c is < ' ' or '\x85' or '\u2028' or '\u2029';

    /// <summary>Soft hyphens, joiners of no width, marks of direction.</summary>
    private static bool IsInvisible(char c) => c >= '\xAD' && c is '\xAD' or '\u200B' or '\u200E' or '\u200F'
        or >= '\u202A' and <= '\u202E' or '\u2060' or >= '\u2066' and <= '\u2069' or '\uFEFF';
}
