namespace ClauseScan.Documents.Word;

/// <summary>A paragraph's place in a list.</summary>
/// <param name="Numbering">The id of the instance.</param>
/// <param name="Instance">The instance.</param>
/// <param name="Definition">The abstract numbering that counts.</param>
/// <param name="Level">The level from 0 to 8.</param>
internal sealed record NumberedPlace(int Numbering, NumberingInstance Instance, AbstractNumbering Definition, int Level)
{
    /// <summary>The definition of a level of this list, or null.</summary>
    internal NumberingLevel? LevelAt(int level) =>
        Instance.Levels.TryGetValue(level, out var changed) ? changed
        : Definition.Levels.TryGetValue(level, out var plain) ? plain
        : null;
}
