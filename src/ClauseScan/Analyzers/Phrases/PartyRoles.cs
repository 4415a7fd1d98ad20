namespace ClauseScan.Analyzers.Phrases;

/// <summary>How the parties stand to a pattern's operative word.</summary>
internal enum PartyRoles
{
    /// <summary>The subject gives: "Licensor grants …".</summary>
    SubjectGives,

    /// <summary>The subject gets: "Licensee shall own …".</summary>
    SubjectGets,

    /// <summary>The party named after the word gets: "shall be the property of Licensor".</summary>
    ObjectGets,

    /// <summary>Each gives to the other.</summary>
    Mutual,
}
