using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Import;

/// <summary>One instruction of an amendment.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Code">The code of the item it is about.</param>
/// <param name="Name">The item's name as the amendment writes it.</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Part">The part below whose heading it stands, or null.</param>
/// <param name="Industry">The industry below whose heading it stands, or empty.</param>
internal sealed record Instruction(InstructionKind Kind, string Code, string Name, ImportLine Line, CatalogueItemKind? Part, string Industry)
{
    /// <summary>The number of the control point, or null.</summary>
    public int? Number { get; init; }

    /// <summary>The words replaced.</summary>
    public string Old { get; init; } = "";

    /// <summary>The new words: a name, a code, the words of a point.</summary>
    public string New { get; init; } = "";

    /// <summary>The new points.</summary>
    public ImmutableArray<DraftPoint> Points { get; init; } = [];
}
