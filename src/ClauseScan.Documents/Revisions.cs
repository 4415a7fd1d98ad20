namespace ClauseScan.Documents;

/// <summary>Which version of a document with tracked changes is read.</summary>
public enum Revisions
{
    /// <summary>As if all changes were accepted.</summary>
    Final,

    /// <summary>As if all changes were rejected.</summary>
    Original,

    /// <summary>Inserted and deleted words both.</summary>
    Both,
}
