namespace ClauseScan.Semantics;

/// <summary>How words name a territory.</summary>
internal enum MentionGrade
{
    /// <summary>By its own name.</summary>
    Name,

    /// <summary>By an adjective ("German") or a form of company that only it knows.</summary>
    Adjective,

    /// <summary>By a city, province or state within it.</summary>
    Place,
}
