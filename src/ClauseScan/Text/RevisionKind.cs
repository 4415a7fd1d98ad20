namespace ClauseScan.Text;

/// <summary>What an open tracked change does.</summary>
public enum RevisionKind
{
    /// <summary>Words come in.</summary>
    Insertion,

    /// <summary>Words go.</summary>
    Deletion,

    /// <summary>Words leave for another place of the document.</summary>
    MoveFrom,

    /// <summary>Words arrive from another place of the document.</summary>
    MoveTo,

    /// <summary>A paragraph mark comes in: one paragraph becomes two.</summary>
    ParagraphInsertion,

    /// <summary>A paragraph mark goes: two paragraphs become one.</summary>
    ParagraphDeletion,
}
