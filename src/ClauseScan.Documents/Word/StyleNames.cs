namespace ClauseScan.Documents.Word;

/// <summary>The built-in meaning that a style's name tells.</summary>
internal static class StyleNames
{
    /// <summary>The outline level of a style named "heading 1" and so on in English or Chinese, or -1.</summary>
    internal static int HeadingLevel(WordStyle style) =>
        HeadingLevel(style.Name) is >= 0 and var level ? level : HeadingLevel(style.Id);

    /// <summary>The outline level of a name such as "heading 1", "Heading1" or "标题 1", or -1.</summary>
    internal static int HeadingLevel(string name)
    {
        var level = Math.Max(Numbered(name, "heading"), Numbered(name, "标题"));
        return level is >= 1 and <= 9 ? level - 1 : -1;
    }

    /// <summary>Whether the name is that of the entries of a table of contents.</summary>
    internal static bool IsContentsEntry(string name) => Numbered(name, "toc") > 0 || Numbered(name, "目录") > 0;

    private static int Numbered(string name, string word)
    {
        var trimmed = name.AsSpan().Trim();
        if (!trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        var rest = trimmed[word.Length..].Trim();
        return rest.Length == 1 && char.IsAsciiDigit(rest[0]) ? rest[0] - '0' : -1;
    }
}
