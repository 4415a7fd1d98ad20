namespace ClauseScan.Catalogue.Matching;

/// <summary>What is known of one term of a text.</summary>
[Flags]
internal enum TermTraits
{
    None = 0,

    /// <summary>A Chinese character.</summary>
    Han = 1,

    /// <summary>Written in capitals, as acronyms are.</summary>
    Capitals = 2,

    /// <summary>Punctuation that ends a phrase stands before it.</summary>
    AfterBreak = 4,
}
