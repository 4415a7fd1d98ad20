namespace ClauseScan.Syntax;

/// <summary>The language of a block, told by its script.</summary>
public enum Language
{
    /// <summary>Neither: numbers, blanks, another language.</summary>
    Undetermined,

    /// <summary>English, or another language in Latin letters.</summary>
    English,

    /// <summary>Chinese.</summary>
    Chinese,
}
