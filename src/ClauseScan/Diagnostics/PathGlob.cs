namespace ClauseScan.Diagnostics;

/// <summary>A pattern for paths, as the sections of .editorconfig files have them: <c>*</c> <c>**</c> <c>?</c> <c>[abc]</c> <c>[!abc]</c> <c>{a,b}</c>.</summary>
/// <remarks>
/// A pattern without a slash fits the file's name in any folder; one with a slash fits the whole relative path. Matching takes time in
/// proportion to pattern times path, whatever the pattern. Immutable.
/// </remarks>
public sealed class PathGlob
{
    private const int MostAlternatives = 256;
    private const int LongestPattern = 1024;

    private readonly string[] _alternatives;

    private PathGlob(string[] alternatives) => _alternatives = alternatives;

    /// <summary>A pattern that fits no path.</summary>
    public static PathGlob Nothing { get; } = new([]);

    /// <summary>The pattern, or null where it is empty, too long, or its braces make too many alternatives.</summary>
    public static PathGlob? TryParse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Length is 0 or > LongestPattern)
        {
            return null;
        }

        pattern = pattern.Contains('/', StringComparison.Ordinal) ? pattern.TrimStart('/') : "**/" + pattern;
        var alternatives = new List<string> { pattern };
        for (var i = 0; i < alternatives.Count; i++)
        {
            while (Expand(alternatives[i]) is { } expanded)
            {
                alternatives[i] = expanded[0];
                alternatives.AddRange(expanded.AsSpan(1));
                if (alternatives.Count > MostAlternatives)
                {
                    return null;
                }
            }
        }

        return new PathGlob([.. alternatives]);
    }

    /// <summary>Whether a relative path with forward slashes fits.</summary>
    public bool Matches(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Array.Exists(_alternatives, a => Fits(a, path));
    }

    private static string[]? Expand(string pattern)
    {
        var close = pattern.IndexOf('}', StringComparison.Ordinal);
        var open = close < 0 ? -1 : pattern.LastIndexOf('{', close);
        return open < 0
            ? null
            : [.. pattern[(open + 1)..close].Split(',').Select(part => string.Concat(pattern.AsSpan(0, open), part, pattern.AsSpan(close + 1)))];
    }

    private static bool Fits(string pattern, string path)
    {
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        for (var at = 0; at < pattern.Length;)
        {
            var next = new bool[path.Length + 1];
            at = Step(pattern, at, path, reached, next);
            reached = next;
        }

        return reached[path.Length];
    }

    private static int Step(string pattern, int at, string path, bool[] reached, bool[] next)
    {
        if (pattern.AsSpan(at).StartsWith("**/"))
        {
            var open = false;
            for (var i = 0; i <= path.Length; i++)
            {
                next[i] = reached[i] || (open && path[i - 1] == '/');
                open |= reached[i];
            }

            return at + 3;
        }

        if (pattern[at] == '*')
        {
            var isDeep = at + 1 < pattern.Length && pattern[at + 1] == '*';
            for (var i = 0; i <= path.Length; i++)
            {
                next[i] = reached[i] || (i > 0 && next[i - 1] && (isDeep || path[i - 1] != '/'));
            }

            return at + (isDeep ? 2 : 1);
        }

        var end = pattern[at] == '[' ? pattern.IndexOf(']', at + 1) : -1;
        for (var i = 0; i < path.Length; i++)
        {
            next[i + 1] = reached[i] && (end > 0
                ? FitsClass(pattern.AsSpan(at + 1, end - at - 1), path[i])
                : pattern[at] == path[i] || (pattern[at] == '?' && path[i] != '/'));
        }

        return end > 0 ? end + 1 : at + 1;
    }

    private static bool FitsClass(ReadOnlySpan<char> letters, char letter)
    {
        var isNegated = letters.Length > 0 && letters[0] == '!';
        letters = isNegated ? letters[1..] : letters;
        var isHeld = letters.Contains(letter);
        for (var i = 1; i + 1 < letters.Length && !isHeld; i++)
        {
            isHeld = letters[i] == '-' && letter >= letters[i - 1] && letter <= letters[i + 1];
        }

        return letter != '/' && isHeld != isNegated;
    }
}
