namespace ClauseScan.Training;

/// <summary>The trainer that this program was built with.</summary>
internal static class ClauseTrainers
{
    /// <summary>The trainer.</summary>
    public static IClauseTrainer Default { get; } = new MathNetTrainer();
}
