namespace ClauseScan.Catalogue;

/// <summary>The words for what an edition did with an item, the same in data and reports.</summary>
public static class PresenceWord
{
    private static readonly (PresenceStatus Status, string Word)[] s_words =
    [
        (PresenceStatus.Present, "present"),
        (PresenceStatus.Added, "added"),
        (PresenceStatus.Modified, "modified"),
        (PresenceStatus.Unchanged, "unchanged"),
        (PresenceStatus.Likely, "likely"),
        (PresenceStatus.Unknown, "unknown"),
        (PresenceStatus.Absent, "absent"),
        (PresenceStatus.Deleted, "deleted"),
        (PresenceStatus.Moved, "moved"),
    ];

    /// <summary>The word.</summary>
    public static string Of(PresenceStatus status) => Array.Find(s_words, w => w.Status == status).Word;

    /// <summary>What a word stands for, or null.</summary>
    internal static PresenceStatus? Parse(string word)
    {
        foreach (var known in s_words)
        {
            if (known.Word == word)
            {
                return known.Status;
            }
        }

        return null;
    }
}
