namespace ClauseScan.Analyzers.Transfers;

/// <summary>What a transfer is about. Flags, since one grant often covers several.</summary>
[Flags]
internal enum Subject
{
    /// <summary>Nothing recognised.</summary>
    None = 0,

    /// <summary>Patents and applications.</summary>
    Patents = 1,

    /// <summary>Know-how, technology, processes.</summary>
    KnowHow = 2,

    /// <summary>Software.</summary>
    Software = 4,

    /// <summary>Source code.</summary>
    SourceCode = 8,

    /// <summary>Intellectual property without saying which.</summary>
    IntellectualProperty = 16,

    /// <summary>What is made under the agreement.</summary>
    Results = 32,

    /// <summary>Improvements of technology.</summary>
    Improvements = 64,

    /// <summary>Technical documents and data.</summary>
    Documents = 128,

    /// <summary>Trademarks and the like.</summary>
    Marks = 256,

    /// <summary>Literary, musical and editorial content.</summary>
    Content = 512,

    /// <summary>Training.</summary>
    Training = 1024,

    /// <summary>Installation and commissioning.</summary>
    Installation = 2048,

    /// <summary>Research, development, engineering, design.</summary>
    Development = 4096,

    /// <summary>Technical staff.</summary>
    Personnel = 8192,

    /// <summary>What counts as technology beyond doubt.</summary>
    Technology = Patents | KnowHow | Software | SourceCode | Improvements,
}
