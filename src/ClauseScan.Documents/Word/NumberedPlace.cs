namespace ClauseScan.Documents.Word;

/// <summary>A paragraph's place in a list.</summary>
/// <param name="Numbering">The id of the instance.</param>
/// <param name="Instance">The instance.</param>
/// <param name="Definition">The abstract numbering that counts.</param>
/// <param name="Level">The level from 0 to 8.</param>
internal sealed record NumberedPlace(int Numbering, NumberingInstance Instance, AbstractNumbering Definition, int Level)
{
    /// <summary>The number of levels that a list can have.</summary>
    internal const int Levels = 9;

    /// <summary>The definition of a level of this list, or null.</summary>
    internal NumberingLevel? LevelAt(int level) => LevelAt(Instance, Definition, level);

    /// <summary>The definition of a level of an instance, or null.</summary>
    internal static NumberingLevel? LevelAt(NumberingInstance instance, AbstractNumbering definition, int level) =>
        instance.Levels.TryGetValue(level, out var changed) ? changed
        : definition.Levels.TryGetValue(level, out var plain) ? plain
        : null;
}
