namespace ClauseScan.Documents.Word;

/// <summary>What words are marked as where both versions of a text are read.</summary>
internal enum RevisionMark
{
    None,
    Inserted,
    Deleted,
}
